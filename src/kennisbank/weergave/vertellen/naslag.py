"""Het verhaal van de naslag: woorden, wetten, bronnen, werken, mensen en aantekeningen."""

from __future__ import annotations

from collections.abc import Mapping

from ...kennisgraaf import Kennisgraaf
from ...model import (
    Aantekening,
    Afwijking,
    Alinea,
    Begrip,
    Bron,
    Gemeenteprofiel,
    Overzicht,
    Persoon,
    Plaatsvermelding,
    Prioriteit,
    Start,
    Toetsing,
    Voorbeeld,
    Werk,
)
from .. import takken
from ..facetten import instrumentpagina, is_instrument
from ..naam import ONBEKEND, aanduiding, aantal, datum, domein, hoofdletter, in_zin, naam_in_zin
from ..verhaal import (
    Aankruislijst,
    Bronnen,
    Feit,
    Feiten,
    Kop,
    Link,
    Melding,
    Overname,
    Regels,
    Tekst,
    Verhaal,
    Zin,
)
from .blik import (
    Blik,
    gegevens,
    ook_wel,
    op_een_rij,
    regel,
    titels,
    vertel_over,
)


@vertel_over.register
def _afwijking(record: Afwijking, blik: Blik) -> Verhaal:
    return blik.verhaal(
        f"{record.eis} · {record.waar}",
        gegevens(
            {
                "Oorzaak": _in_een_regel(record.oorzaak),
                "Gevolg": _in_een_regel(record.gevolg),
                "Wat wij doen": _in_een_regel(record.maatregel),
                "Klaar uiterlijk": datum(record.klaar_op),
                "Gezien op": datum(record.gezien_op),
            }
        ),
        herkomst=None,
        maat="klein",
        draad=False,
    )


def _in_een_regel(tekst: str) -> str:
    return " ".join(tekst.split())


@vertel_over.register
def _toetsing(record: Toetsing, blik: Blik) -> Verhaal:
    goed = record.onderzocht - record.afgekeurd
    return blik.verhaal(
        "",
        gegevens(
            {
                "Wat": record.wat,
                "Norm": record.norm,
                "Waarmee": record.middel,
                "Uitslag": f"{goed} van {record.onderzocht} goed",
                "Ziet niet": record.niet,
                "Door": record.door,
                "Gezien op": datum(record.gezien_op),
            }
        ),
        herkomst=None,
        maat="klein",
        draad=False,
    )


@vertel_over.register
def _begrip(record: Begrip, blik: Blik) -> Verhaal:
    verwant = (Link(in_zin(een.record.titel), een.id) for een in blik.knopen(record.verwant))
    return blik.verhaal(
        "",
        ook_wel(record, blik.omgeving.engels),
        regel("Zie ook: ", verwant),
        _plekken(blik),
        Bronnen(record.bronnen),
        herkomst=None,
        maat="klein",
        draad=False,
    )


def _plekken(blik: Blik) -> Regels:
    """Waar het begrip gebruikt of uitgelegd wordt; van een instrument is er een pagina over."""
    id = blik.knoop.id
    anderen = (blik.graaf[verband.naar] for verband in blik.graaf.verbanden_van(id))
    plekken = dict.fromkeys(een for een in anderen if not isinstance(een.record, Begrip))
    links = (Link(f"{aanduiding(een)}: {een.record.titel}", een.id) for een in plekken)
    if not is_instrument(blik.graaf, id):
        return regel("Zie: ", links, "; ", verder=True)
    alles = Link(f"Alles over {in_zin(blik.knoop.record.titel)}", pagina=instrumentpagina(id))
    return Regels(((alles, f" ({aantal(len(plekken), 'plek', 'plekken')})"),), verder=True)


@vertel_over.register
def _bron(record: Bron, blik: Blik) -> Verhaal:
    return blik.verhaal(
        "",
        gegevens(
            {
                "Wat": record.werkvorm,
                "Korte naam": record.kort,
                "Uitgever": ", ".join(filter(None, (record.uitgever, record.plaats))),
                "Verschenen": record.verschenen,
                "Makers": record.makers or ONBEKEND,
                "Licentie": record.licentie or ONBEKEND,
                "Adres": Link(domein(record.adres), url=record.adres) if record.adres else ONBEKEND,
            }
        ),
        leus=record.ondertitel or "",
        herkomst=None,
        maat="klein",
    )


@vertel_over.register
def _persoon(record: Persoon, blik: Blik) -> Verhaal:
    wie = filter(None, (hoofdletter(record.rol), record.functie, record.gemeente))
    return blik.verhaal(", ".join(wie), maat="klein")


@vertel_over.register
def _werk(record: Werk, blik: Blik) -> Verhaal:
    adres = record.adres_in_bron
    zin = f"De bron noemt het adres {adres}. Of het nog werkt, weten wij niet."
    return blik.verhaal(
        hoofdletter(record.vorm),
        Melding(record.let_op or ""),
        Regels(((zin,),) if adres else ()),
        Bronnen(record.bronnen),
        maat="klein",
    )


@vertel_over.register
def _plaatsvermelding(record: Plaatsvermelding, blik: Blik) -> Verhaal:
    profielen = takken.verwanten(blik.graaf, record.id, Gemeenteprofiel.soort)
    naar = regel("Naar de pagina van ", titels(profielen), eind=".")
    return blik.verhaal(
        "",
        Tekst(record.toelichting or ""),
        Melding(record.let_op or ""),
        naar,
        Bronnen(record.bronnen),
        begrippen=blik.knopen(record.instrumenten),
        maat="klein",
    )


@vertel_over.register
def _aantekening(record: Aantekening, blik: Blik) -> Verhaal:
    knopen = blik.knopen(record.gaat_over)
    over = op_een_rij(Link(naam_in_zin(een), een.id) for een in knopen)
    waarover: Zin = ("Over ", *over, ". ") if over else ()
    is_genoemd = record.pagina in {een.pagina for een in knopen}
    zin = (*waarover, *(() if is_genoemd else _kijk_bij(record.pagina, blik)))
    return blik.verhaal(
        hoofdletter(record.aard),
        Tekst(record.besluit or "", vorm="besluit"),
        Regels((zin,) if zin else ()),
        maat="klein",
        draad=False,
    )


def _kijk_bij(pagina: str | None, blik: Blik) -> Zin:
    if not pagina:
        return ()
    waar = blik.graaf.eens_bij(_titels_van_overzichten, pagina) or "Meeschrijven"
    return (Link(f"Kijk bij {waar}", pagina=pagina), ".")


def _titels_van_overzichten(graaf: Kennisgraaf) -> Mapping[str, str]:
    """Per pagina de titel van het overzicht dat er staat."""
    achterstevoren = reversed(graaf.van_soort(Overzicht.soort))
    return {een.pagina: een.record.titel for een in achterstevoren}


@vertel_over.register
def _alinea(record: Alinea, blik: Blik) -> Verhaal:
    zie = titels(takken.verwanten(blik.graaf, record.id, Voorbeeld.soort))
    return blik.verhaal(
        "",
        Tekst(record.toelichting or ""),
        Overname(record.overname, Kop("Om over te nemen", record.id)) if record.overname else None,
        regel("Zie ook: ", zie),
        Bronnen(record.bronnen),
        herkomst=None,
        maat="klein",
        draad=False,
    )


@vertel_over.register
def _overzicht(record: Overzicht, blik: Blik) -> Verhaal:
    tekst, keuze = Tekst(record.tekst or ""), _kiezen(record, blik)
    return blik.verhaal("", tekst, keuze, herkomst=None, maat="klein", draad=False)


def _kiezen(record: Overzicht, blik: Blik) -> Aankruislijst | None:
    if record.kiezen is None:
        return None
    rij = blik.graaf.van_soort(Prioriteit.soort)
    keuzes = (
        Link(f"{getattr(een.record, 'nummer', '')}. {een.record.titel}", een.id) for een in rij
    )
    kiezen = record.kiezen
    return Aankruislijst(Kop(kiezen.vraag, "kiezen"), tuple(keuzes), kiezen.eigen, kiezen.uitleg)


@vertel_over.register
def _start(record: Start, blik: Blik) -> Verhaal:
    deuren = Feiten(tuple(Feit(een.titel, een.tekst) for een in record.deuren))
    tekst = Tekst(record.tekst or "")
    return blik.verhaal("", tekst, deuren, herkomst=None, maat="klein", draad=False)
