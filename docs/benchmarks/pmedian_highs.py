"""Solves p-median instances of OR-Library with HiGHS, to hold beside what `omland bench --sites` prints.

    python3 docs/benchmarks/pmedian_highs.py [--seconds 60] FOLDER [pmed1 pmed2 ...]

FOLDER holds pmed1.txt ... and optima.csv, which has the published optima. Needs SciPy 1.9 or newer (python3-scipy in
Debian, or from PyPI), which brings HiGHS. One line an instance: nodes, p, seconds, value, bound, the published optimum.

The program is the strong formulation: x[i,j] is 1 when node i goes to site j, y[j] when j is chosen; each i goes to one
site, x[i,j] <= y[j], and p sites are chosen. Only y is held whole, since x then is whole by itself.
"""

import argparse
import csv
import pathlib
import time

import numpy as np
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csr_array, vstack
from scipy.sparse.csgraph import floyd_warshall


def read(path):
    """Costs between all nodes, and p. Of an edge that is listed twice the last line counts."""
    numbers = [int(word) for word in path.read_text().split()]
    nodes, edges, sites = numbers[:3]
    costs = np.full((nodes, nodes), np.inf)
    for one, other, cost in zip(*[iter(numbers[3 : 3 + 3 * edges])] * 3):
        costs[one - 1, other - 1] = costs[other - 1, one - 1] = cost
    np.fill_diagonal(costs, 0)
    return floyd_warshall(costs), sites


def solve(costs, sites, seconds):
    n = len(costs)
    pairs = np.arange(n * n)
    demand, site = pairs // n, pairs % n
    width = n * n + n
    served = coo_array((np.ones(n * n), (demand, pairs)), shape=(n, width))
    chosen = csr_array((np.ones(n), (np.zeros(n, int), n * n + np.arange(n))), shape=(1, width))
    linked = coo_array(
        (np.r_[np.ones(n * n), -np.ones(n * n)], (np.r_[pairs, pairs], np.r_[pairs, n * n + site])),
        shape=(n * n, width),
    )
    rows = vstack([served, chosen, linked]).tocsc()
    least = np.r_[np.ones(n), sites, np.full(n * n, -np.inf)]
    most = np.r_[np.ones(n), sites, np.zeros(n * n)]
    return milp(
        np.r_[costs.ravel(), np.zeros(n)],
        integrality=np.r_[np.zeros(n * n), np.ones(n)],
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(rows, least, most),
        options={"time_limit": seconds, "mip_rel_gap": 0},
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("instances", nargs="*")
    parser.add_argument("--seconds", type=float, default=60)
    wanted = parser.parse_args()
    with open(wanted.folder / "optima.csv", newline="") as file:
        optima = {row["instance"]: int(row["p_median_optimum"]) for row in csv.DictReader(file)}
    print("instance,nodes,p,seconds,value,bound,published  (SciPy", scipy.__version__ + ")", flush=True)
    for name in wanted.instances or optima:
        costs, sites = read(wanted.folder / f"{name}.txt")
        begun = time.perf_counter()
        found = solve(costs, sites, wanted.seconds)
        seconds = time.perf_counter() - begun
        value = "" if found.fun is None else round(found.fun)
        bound = "" if found.mip_dual_bound is None else round(found.mip_dual_bound, 1)
        print(name, len(costs), sites, f"{seconds:.1f}", value, bound, optima[name], sep=",", flush=True)


if __name__ == "__main__":
    main()
