"""Vouwvel: bladzijden op A5 twee aan twee op een liggend A4, in de volgorde om te vouwen.

Het vel is voor de printer. Elke halve bladzijde is daarom één beeld met een omschrijving die
naar het gewone boekje wijst; dat is de pdf om te lezen of voor te laten lezen.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from decimal import Decimal

from .gereedschap import pikepdf
from .schrijver import schrijf
from .verdichting import noem_aantal

KATERN = 32
MM = Decimal("2.834646")
BREED, HOOG = 297 * MM, 210 * MM
MERKTEKENS = frozenset({"BDC", "BMC", "EMC", "MP", "DP"})
Paar = tuple[int | None, int | None]


def volgorde(aantal: int, katern: int = KATERN) -> Iterator[Paar]:
    """Per zijde van een vel welke bladzijde links en welke rechts komt; None is wit.

    Een katern is een stapel vellen die samen één keer wordt gevouwen.
    """
    for begin in range(0, aantal, katern):
        lengte = -(-min(katern, aantal - begin) // 4) * 4
        nummers = [nummer if nummer < aantal else None for nummer in range(begin, begin + lengte)]
        for plek in range(lengte // 2):
            buiten, binnen = nummers[-1 - plek], nummers[plek]
            yield (buiten, binnen) if plek % 2 == 0 else (binnen, buiten)


def vouw(boek: bytes) -> bytes:
    """De pdf met vouwvellen bij een boek op A5."""
    with pikepdf.open(io.BytesIO(boek)) as bron, pikepdf.new() as doel:
        _wortel(bron, doel)
        beelden = [_beeld(doel, bladzijde) for bladzijde in bron.pages]
        figuren: list[pikepdf.Object] = []
        ouders = pikepdf.Array()
        for zijde, paar in enumerate(volgorde(len(beelden))):
            pagina = doel.make_indirect(_zijde(doel, beelden, paar, zijde))
            doel.pages.append(pikepdf.Page(pagina))
            leden = [
                _figuur(doel, pagina, plek, nummer, volgnummer)
                for volgnummer, (plek, nummer) in enumerate(_gevuld(paar))
            ]
            figuren += leden
            ouders.append(zijde)
            ouders.append(pikepdf.Array(leden))
        _structuur(doel, figuren, ouders)
        _bladwijzers(bron, doel)
        noem_aantal(doel)
        return schrijf(doel)


def _gevuld(paar: Paar) -> list[tuple[int, int]]:
    return [(plek, nummer) for plek, nummer in enumerate(paar) if nummer is not None]


def _wortel(bron: pikepdf.Pdf, doel: pikepdf.Pdf) -> None:
    """Titel, taal, kleurprofiel en norm zoals in het boek."""
    for naam, waarde in bron.docinfo.items():
        doel.docinfo[naam] = pikepdf.String(str(waarde))
    wortel = bron.Root
    for naam in ("/Metadata", "/OutputIntents", "/Lang", "/ViewerPreferences"):
        waarde = wortel[naam]
        if isinstance(waarde, pikepdf.String):
            doel.Root[naam] = pikepdf.String(str(waarde))
        else:
            vast = waarde if waarde.is_indirect else bron.make_indirect(waarde)
            doel.Root[naam] = doel.copy_foreign(vast)
    doel.Root.MarkInfo = pikepdf.Dictionary(Marked=True)


def _bladwijzers(bron: pikepdf.Pdf, doel: pikepdf.Pdf) -> None:
    """De hoofdstukken van het boek, elk op het vel waar de eerste bladzijde staat."""
    aantal = len(bron.pages)
    zijden = {nummer: zijde for zijde, paar in enumerate(volgorde(aantal)) for nummer in paar}
    plekken = {pagina.obj.objgen: nummer for nummer, pagina in enumerate(bron.pages)}
    with bron.open_outline() as boek, doel.open_outline() as vellen:
        for een in boek.root:
            if isinstance(een.destination, pikepdf.Array):
                zijde = zijden[plekken[een.destination[0].objgen]]
                vellen.root.append(pikepdf.OutlineItem(een.title, zijde))


def _beeld(doel: pikepdf.Pdf, bladzijde: pikepdf.Page) -> pikepdf.Object:
    """De bladzijde als beeld, zonder de merktekens van haar eigen structuur."""
    beeld = doel.copy_foreign(bladzijde.as_form_xobject())
    opdrachten = [
        opdracht
        for opdracht in pikepdf.parse_content_stream(bladzijde)
        if str(opdracht.operator) not in MERKTEKENS
    ]
    beeld.write(pikepdf.unparse_content_stream(opdrachten))
    return beeld


def _zijde(
    doel: pikepdf.Pdf, beelden: list[pikepdf.Object], paar: Paar, zijde: int
) -> pikepdf.Dictionary:
    namen = pikepdf.Dictionary({f"/B{plek}": beelden[nummer] for plek, nummer in _gevuld(paar)})
    inhoud = "".join(
        f"/Figure <</MCID {volgnummer}>> BDC q 1 0 0 1 {plek * BREED / 2} 0 cm /B{plek} Do Q EMC\n"
        for volgnummer, (plek, _) in enumerate(_gevuld(paar))
    )
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=pikepdf.Array([0, 0, BREED, HOOG]),
        Resources=pikepdf.Dictionary(XObject=namen),
        Contents=doel.make_stream(inhoud.encode()),
        StructParents=zijde,
        Tabs=pikepdf.Name.S,
    )


def _figuur(
    doel: pikepdf.Pdf, pagina: pikepdf.Object, plek: int, nummer: int, volgnummer: int
) -> pikepdf.Object:
    links = plek * BREED / 2
    kader = pikepdf.Array([links, 0, links + BREED / 2, HOOG])
    figuur = pikepdf.Dictionary(
        Type=pikepdf.Name.StructElem,
        S=pikepdf.Name.Figure,
        Pg=pagina,
        K=volgnummer,
        Alt=pikepdf.String(f"Bladzijde {nummer + 1}; te lezen in het gewone boekje"),
        A=pikepdf.Dictionary(O=pikepdf.Name.Layout, BBox=kader, Placement=pikepdf.Name.Block),
    )
    return doel.make_indirect(figuur)


def _structuur(doel: pikepdf.Pdf, figuren: list[pikepdf.Object], ouders: pikepdf.Array) -> None:
    """De boom met alle beelden, in de volgorde van de vellen."""
    boom = doel.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))
    document = doel.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.Document, P=boom)
    )
    for figuur in figuren:
        figuur.P = document
    document.K = pikepdf.Array(figuren)
    boom.K = document
    boom.ParentTree = doel.make_indirect(pikepdf.Dictionary(Nums=ouders))
    boom.ParentTreeNextKey = len(doel.pages)
    doel.Root.StructTreeRoot = boom
