"""How fast curate is: the goals of docs/performance.md, beside the packages of others and what a machine can do.

``python -m bench`` (`make bench`) writes the table, ``python -m bench.rules`` (`make bench-rules`) each rule's cost.
"""
