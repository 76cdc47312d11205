"""Makes the encoder anew: trains it on the gold, tells what it can do on texts that it has not seen, writes it to public/models and
what the code must know of it to src/encoder/reader.data.ts. On two cores half an hour; --device cuda a few minutes.

    npm run learn:encoder [-- --device cuda] [--version reader-1] [--steps 3400]"""
import argparse
import json
import os

os.environ.setdefault('HF_HUB_OFFLINE', '1')

from evaluate import evaluate
from export import ROOT, described, export
from train import STEPS, train, train_telling

RUNTIME = ROOT / 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'

DATA = '''/** The encoder that is shipped, and its three files as they are unpacked. Written by scripts/learn/encoder/make.py. */
export const READER = {{
  version: '{version}',
  scale: {scale},
  none: {none},
  files: {{
{files}
  }},
}} as const;
'''
FILE = '''    {kind}: {{
      name: '{name}',
      bytes: {bytes},
      sha256: '{sha256}',
    }},'''


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('--device', default='cpu')
    arguments.add_argument('--version', default='reader-1')
    arguments.add_argument('--steps', type=int, default=STEPS)
    given = arguments.parse_args()
    reader = train(given.steps, given.device)
    train_telling(reader, given.device)
    print(json.dumps(evaluate(reader, given.device), indent=1))
    write_data({**export(reader, given.version)})


def write_data(known):
    files = {**known['files'], 'runtime': described(RUNTIME)}
    listed = '\n'.join(FILE.format(kind=kind, **own) for kind, own in files.items())
    data = DATA.format(version=known['version'], scale=known['scale'], none=known['none'], files=listed)
    (ROOT / 'src/encoder/reader.data.ts').write_text(data)


if __name__ == '__main__':
    main()
