"""Start de opdracht met `python -m kennisbank.cli`."""

from . import main

main()
