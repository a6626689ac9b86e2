"""De uitleg bij `--help` in het Nederlands: wat een opdracht doet en wat u erachter zet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

import typer
from typer.core import TyperArgument, TyperGroup, TyperOption

HULP = "--help"
BREEDTE = 79
INHAM = "  "
DEEL = TyperArgument | TyperOption


def gevraagde_hulp(app: typer.Typer, woorden: Sequence[str]) -> str:
    """De uitleg waar iemand om vraagt, of niets als zij er niet om vraagt."""
    eerste = list(woorden).index("--") if "--" in woorden else len(woorden)
    groep = typer.main.get_command(app)
    if HULP not in woorden[:eerste] or not isinstance(groep, TyperGroup):
        return ""
    naam = next((woord for woord in woorden if not woord.startswith("-")), "")
    if not naam:
        return "\n".join(_van_alles(groep))
    if naam not in groep.commands:
        return ""
    opdracht = groep.commands[naam]
    delen = [deel for deel in opdracht.params if isinstance(deel, DEEL)]
    return "\n".join(_van_opdracht(naam, opdracht.help or "", delen))


def _van_alles(groep: TyperGroup) -> Iterator[str]:
    yield "Gebruik: kennisbank OPDRACHT [OPTIES]"
    yield from ("", groep.help or "", "")
    yield "Opdrachten"
    yield from _rijen((naam, een.help or "") for naam, een in groep.commands.items())
    yield from ("", "Meer over een opdracht: kennisbank OPDRACHT --help")


def _van_opdracht(naam: str, uitleg: str, delen: Iterable[DEEL]) -> Iterator[str]:
    rij = list(delen)
    woorden = [een for een in rij if isinstance(een, TyperArgument)]
    achter = [_woord(een) if een.required else f"[{_woord(een)}]" for een in woorden]
    yield " ".join(["Gebruik: kennisbank", naam, "[OPTIES]", *achter])
    yield from ("", *wrap(" ".join(uitleg.split()), BREEDTE), "")
    if woorden:
        yield "Woorden"
        yield from _rijen((_woord(een), _uitleg(een)) for een in woorden)
        yield ""
    yield "Opties"
    opties = [(_optie(een), _uitleg(een)) for een in rij if isinstance(een, TyperOption)]
    yield from _rijen([*opties, (HULP, "Toon deze uitleg.")])


def _rijen(rijen: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Twee kolommen; wat te lang is, loopt onder de tweede kolom door."""
    alle = list(rijen)
    kolom = max(len(links) for links, _ in alle) + 2 * len(INHAM)
    for links, rechts in alle:
        begin, *rest = wrap(" ".join(rechts.split()), BREEDTE - kolom) or [""]
        yield f"{INHAM}{links:{kolom - len(INHAM)}}{begin}".rstrip()
        yield from (" " * kolom + regel for regel in rest)


def _woord(deel: DEEL) -> str:
    return (deel.name or "").upper() + ("…" if deel.nargs != 1 else "")


def _optie(deel: TyperOption) -> str:
    namen = ", ".join(deel.opts)
    return namen if deel.is_flag else f"{namen} {(deel.opts[0]).strip('-').upper()}"


def _uitleg(deel: DEEL) -> str:
    """De uitleg, met wat er geldt als iemand niets opgeeft."""
    zin = deel.help or ""
    if isinstance(deel, TyperArgument) and deel.required:
        return f"{zin} Dit is nodig."
    if isinstance(deel.show_default, str):
        return f"{zin} Anders: {deel.show_default}."
    heeft_waarde = deel.default not in (None, "", False) and not callable(deel.default)
    return f"{zin} Anders: {deel.default}." if heeft_waarde else zin
