"""Tekens: tekst die in elk bestand past."""

from __future__ import annotations

from ..model.velden import STUURTEKEN

ONBEKEND_TEKEN = "\ufffd"


def leesbaar(tekst: str) -> str:
    """De tekst met een vraagteken in een ruitje waar een teken stond dat XML niet kent.

    Een teken dat stil verdwijnt, plakt twee woorden aan elkaar; dit ziet een lezer meteen.
    """
    return STUURTEKEN.sub(ONBEKEND_TEKEN, tekst)
