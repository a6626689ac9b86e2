"""Tekening: beelden die als SVG naar de zetter gaan; los, want ook papier tekent de deur."""

from __future__ import annotations

import io

from .gereedschap import segno

DEUR = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='5 2 22 28'>"
    "<path fill='#1f4f43' d='M6 30V6a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v24z'/>"
    "<path fill='#e9dfc4' d='M9 5h4v5H9zM14 5h4v5h-4zM19 5h4v5h-4z'/>"
    "<circle cx='22' cy='20' r='1.2' fill='#e2b04a'/></svg>"
)


def qr(adres: str) -> str:
    """De QR-code van een adres als SVG."""
    beeld = io.BytesIO()
    code = segno.make(adres, error="m", micro=False)
    code.save(beeld, kind="svg", border=0, xmldecl=False, svgns=True, nl=False, dark="#1f2623")
    return beeld.getvalue().decode()
