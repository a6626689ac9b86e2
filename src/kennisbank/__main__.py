"""Start de opdracht met `python -m kennisbank`; kort, want Python eist een eigen bestand."""

from .cli import main

main()
