"""Een tekst zonder haar fout; los, want lezen en aanvullen vragen er beide om."""

from __future__ import annotations

from typing import Any

from pydantic_core import ErrorDetails

from ..model.tekens import OPGESTAPELD, STUURTEKEN, opgeruimd
from ..model.velden import HTML

TEKSTFOUTEN = frozenset({"html-in-tekst", "onzichtbaar-teken", "link-zonder-adres"})
MEESTE = 4


def zonder_fout(fout: ErrorDetails) -> str | None:
    """De tekst zonder wat er mis mee was, of niets als er dan iets anders zou staan."""
    ctx, tekst = fout.get("ctx", {}), fout["input"]
    naam = ctx.get("naam", "")
    if naam == "geen-webadres" and f"]({ctx['fragment']})" in str(tekst):
        return str(tekst).replace(f"]({ctx['fragment']})", "]")
    if naam not in TEKSTFOUTEN or not isinstance(tekst, str):
        return None
    if naam == "html-in-tekst":
        return HTML.sub(" ", tekst)
    if naam == "link-zonder-adres":
        return tekst.replace("]()", "]")
    return OPGESTAPELD.sub("", STUURTEKEN.sub("", opgeruimd(tekst)))


def zet(waarde: Any, pad: tuple[int | str, ...], nieuw: object) -> Any:
    """De waarde met iets anders op een pad; wat er verder staat, blijft hetzelfde."""
    if not pad:
        return nieuw
    if isinstance(waarde, dict):
        return {**waarde, pad[0]: zet(waarde[pad[0]], pad[1:], nieuw)}
    plaats = int(pad[0])
    return (*waarde[:plaats], zet(waarde[plaats], pad[1:], nieuw), *waarde[plaats + 1 :])
