"""Runs the tests beside this file. Further arguments are pytest's; the last line is the sum: “N passed, N failed”."""

import sys
from pathlib import Path

import pytest


class Sum:
    """Counts what became of each test; a failure outside of a test counts as one."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def pytest_runtest_logreport(self, report):
        self.passed += report.when == "call" and report.passed
        self.failed += report.failed
        self.skipped += report.skipped

    def says(self, status):
        failed = self.failed or int(status != 0)
        return f"{self.passed} passed, {failed} failed" + (f", {self.skipped} skipped" if self.skipped else "")


tests = Sum()
folder = str(Path(__file__).parent)
status = pytest.main(["-q", "-p", "no:cacheprovider", "--durations=3", *sys.argv[1:], folder], plugins=[tests])
print(f"\n{tests.says(status)}")
sys.exit(status)
