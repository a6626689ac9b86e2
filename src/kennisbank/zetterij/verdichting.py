"""Verdichting: een pdf kleiner opslaan, met bij elke link een zin die zegt waar zij heen gaat."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping

from .gereedschap import pikepdf
from .inkorting import ingekort
from .schrijver import schrijf

VLAKKEN = frozenset({"/Rect", "/QuadPoints"})
AANTAL = re.compile(rb"(<xmpTPg:NPages>)\d+")
PAGINA = re.compile(r",? pagina (\S+)$")
Bladzijden = Mapping[str | tuple[int, int], int]


def verdicht(ruw: bytes, namen: Mapping[str, str]) -> bytes:
    """Dezelfde pdf kleiner geschreven, met een omschrijving bij elke link.

    `namen` heeft per bestemming hoe zij heet.
    """
    with pikepdf.open(io.BytesIO(ruw)) as pdf:
        _kort_in(pdf)
        verdicht_open(pdf, namen)
        return schrijf(pdf)


def ingekort_deel(ruw: bytes) -> bytes:
    """Een deel van een boek met kortere bladzijden, en verder zoals het was."""
    met_kort = io.BytesIO()
    with pikepdf.open(io.BytesIO(ruw)) as pdf:
        _kort_in(pdf)
        pdf.save(met_kort, deterministic_id=True)
    return met_kort.getvalue()


def _kort_in(pdf: pikepdf.Pdf) -> None:
    for pagina in pdf.pages:
        if "/Contents" in pagina:
            pagina.Contents.write(ingekort(pagina.Contents.read_bytes()))


def verdicht_open(pdf: pikepdf.Pdf, namen: Mapping[str, str]) -> None:
    """Geeft elke link in een open pdf een omschrijving, en maakt haar klein."""
    nummers = bladzijden(pdf)
    for pagina in pdf.pages:
        for link in pagina.get("/Annots", pikepdf.Array()):
            link.Contents = pikepdf.String(omschrijving(link, namen, nummers))
            for vlak in VLAKKEN & set(link.keys()):
                link[vlak] = pikepdf.Array([round(float(een), 1) for een in link[vlak]])
    pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True)


def bladzijden(pdf: pikepdf.Pdf) -> dict[str | tuple[int, int], int]:
    """Het nummer van elke bladzijde, te vinden met haar object of met een bestemming erop."""
    nummers: dict[str | tuple[int, int], int] = {
        blad.obj.objgen: nummer for nummer, blad in enumerate(pdf.pages, 1)
    }
    namen = pdf.Root.Names.Dests.Names if "/Names" in pdf.Root else ()
    losse = iter(namen)
    for naam, plek in zip(losse, losse, strict=True):
        nummers[str(naam)] = nummers.get(plek[0].objgen, 0)
    return nummers


def omschrijving(link: pikepdf.Object, namen: Mapping[str, str], nummers: Bladzijden) -> str:
    """Waar een link heen gaat, in een Nederlandse zin."""
    was = str(link.get("/Contents", "")).strip()
    if "/A" in link:
        return f"Naar het webadres {link.A.URI}"
    doel = link.Dest
    naam = str(doel) if isinstance(doel, pikepdf.String) else ""
    if naam in namen:
        return f"Naar {namen[naam]}" + (f", pagina {nummers[naam]}" if PAGINA.search(was) else "")
    if was.startswith("Voetnoot"):
        return f"Naar v{was[1:]}"
    if was.isdigit():
        return f"Terug naar de plaats van voetnoot {was}"
    if was.startswith("“"):
        nummer = nummers[naam] if naam else nummers[doel[0].objgen]
        return f"Naar {PAGINA.sub('', was).strip()}, pagina {nummer}"
    return f"Naar {was[:1].lower()}{was[1:]}"


def aantal_bladzijden(pdf: bytes) -> int:
    """Hoeveel bladzijden een pdf telt."""
    with pikepdf.open(io.BytesIO(pdf)) as open_:
        return len(open_.pages)


def noem_aantal(pdf: pikepdf.Pdf) -> None:
    """Zet in de metadata hoeveel bladzijden de pdf nu telt."""
    metadata = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(AANTAL.sub(rb"\g<1>%d" % len(pdf.pages), metadata))
