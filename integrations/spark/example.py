# %% [markdown]
# # How do outlets differ on the same events?
# Reads pairs of reports from Parquet (columns `id`, `text_a`, `outlet_a`, `text_b`, `outlet_b`), compares them, keeps the comparisons and counts
# the kinds of difference for each two outlets. As a program: `python example.py PAIRS.parquet FOLDER`; in a notebook set the two names.

# %%
import sys

from parallax_spark import compare
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

PAIRS, FOLDER = sys.argv[1:3]
spark = SparkSession.builder.appName("Parallax").getOrCreate()
# So the job is called in Spark's UI, where its progress is seen.
spark.sparkContext.setJobDescription("Parallax: compare pairs")

# %%
# Written first, then read: what is asked of a DataFrame twice is otherwise compared twice.
compared = compare(
    spark.read.parquet(PAIRS),
    a="text_a",
    b="text_b",
    about_a={"outlet": "outlet_a"},
    about_b={"outlet": "outlet_b"},
    columns=["highlights", "shared_words"],
    encoder=False,
)
compared.write.mode("overwrite").parquet(f"{FOLDER}/compared")

# %%
compared = spark.read.parquet(f"{FOLDER}/compared")
counts = (
    compared.where("error is null")
    .select("outlet_a", "outlet_b", F.explode("highlights").alias("highlight"))
    .groupBy("outlet_a", "outlet_b", "highlight.kind")
    .agg(F.count("*").alias("differences"))
    .orderBy("outlet_a", "outlet_b", F.desc("differences"), "kind")
)
counts.coalesce(1).write.mode("overwrite").parquet(f"{FOLDER}/differences")
counts.show(truncate=False)

# %%
# What could not be compared, and why.
compared.where("error is not null").groupBy("error.code").count().show()
