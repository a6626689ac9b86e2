"""Rekenbladen: tabellen als OpenDocument, het open formaat van de overheid, en als CSV."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterable, Iterator
from html import escape
from io import BytesIO, StringIO

from .tabel import Cel, Tabel, leesbaar

SOORT = "application/vnd.oasis.opendocument.spreadsheet"
RECHTEN = 0o644 << 16
UNIX = 3
KOP = '<?xml version="1.0" encoding="UTF-8"?>\n'
RUIMTE = re.compile(r"\t|^ +| {2,}| +$")
VOLGORDETEKEN = "\ufeff"
FORMULE = ("=", "+", "-", "@", "\t", "\r", "\n")
NAAMRUIMTEN = "".join(
    f' xmlns:{kort}="urn:oasis:names:tc:opendocument:xmlns:{lang}:1.0"'
    for kort, lang in (
        ("office", "office"),
        ("table", "table"),
        ("text", "text"),
        ("style", "style"),
        ("meta", "meta"),
        ("fo", "xsl-fo-compatible"),
    )
)
STIJLEN = f"""{KOP}<office:document-styles{NAAMRUIMTEN} office:version="1.3">
<office:styles>
<style:default-style style:family="table-cell">
<style:text-properties fo:language="nl" fo:country="NL"/>
</style:default-style>
<style:style style:name="Default" style:family="table-cell">
<style:table-cell-properties style:vertical-align="top"/>
</style:style>
<style:style style:name="Kop" style:family="table-cell" style:parent-style-name="Default">
<style:text-properties fo:font-weight="bold"/>
</style:style>
</office:styles>
</office:document-styles>
"""
KOLOMSTIJL = """<office:automatic-styles>
<style:style style:name="kolom" style:family="table-column">
<style:table-column-properties style:column-width="5cm"/>
</style:style>
</office:automatic-styles>"""
MANIFEST = f"""{KOP}<manifest:manifest \
xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{SOORT}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"""


def ods_bytes(tabellen: Iterable[Tabel], titel: str = "Mee(r) doen") -> bytes:
    """Een rekenblad met één blad per tabel, een vette eerste rij en getallen als getal.

    Wat op een formule lijkt, blijft tekst. Dezelfde tabellen geven dezelfde bytes.
    """
    delen: dict[str, Iterable[str]] = {
        "META-INF/manifest.xml": (MANIFEST,),
        "content.xml": _inhoud(tabellen),
        "styles.xml": (STIJLEN,),
        "meta.xml": (_meta(titel),),
    }
    doos = BytesIO()
    with zipfile.ZipFile(doos, "w") as pak:
        # ODF wil de soort vooraan en oningepakt, zodat een programma haar zonder uitpakken ziet.
        pak.writestr(_lid("mimetype", zipfile.ZIP_STORED), SOORT)
        for naam, teksten in delen.items():
            with pak.open(_lid(naam, zipfile.ZIP_DEFLATED), "w") as deel:
                for tekst in teksten:
                    deel.write(tekst.encode())
    return doos.getvalue()


def _lid(naam: str, wijze: int) -> zipfile.ZipInfo:
    lid = zipfile.ZipInfo(naam)  # zonder tijd: altijd 1 januari 1980
    lid.compress_type, lid.external_attr, lid.create_system = wijze, RECHTEN, UNIX
    return lid


def _meta(titel: str) -> str:
    return (
        f'{KOP}<office:document-meta{NAAMRUIMTEN} xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f'office:version="1.3"><office:meta><meta:generator>kennisbank</meta:generator>'
        f"<dc:title>{_tekst(titel)}</dc:title><dc:language>nl</dc:language>"
        f"</office:meta></office:document-meta>\n"
    )


def _inhoud(tabellen: Iterable[Tabel]) -> Iterator[str]:
    yield f'{KOP}<office:document-content{NAAMRUIMTEN} office:version="1.3">\n{KOLOMSTIJL}\n'
    yield "<office:body><office:spreadsheet>\n"
    for tabel in tabellen:
        yield f'<table:table table:name="{_tekst(tabel.naam)}">\n'
        yield (
            '<table:table-column table:style-name="kolom" '
            f'table:number-columns-repeated="{len(tabel.kolommen)}"/>\n'
        )
        yield "<table:table-header-rows>"
        yield _rij(tabel.kolommen, ' table:style-name="Kop"')
        yield "</table:table-header-rows>\n"
        yield from (_rij(rij, "") for rij in tabel.rijen)
        yield "</table:table>\n"
    yield "</office:spreadsheet></office:body></office:document-content>\n"


def _rij(cellen: Iterable[Cel], stijl: str) -> str:
    return f"<table:table-row>{''.join(_cel(cel, stijl) for cel in cellen)}</table:table-row>\n"


def _cel(cel: Cel, stijl: str) -> str:
    if cel == "":
        return f"<table:table-cell{stijl}/>"
    if isinstance(cel, int):
        soort, alineas = f'float" office:value="{cel}', f"<text:p>{cel}</text:p>"
    else:
        soort = "string"
        alineas = "".join(f"<text:p>{_regel(regel)}</text:p>" for regel in cel.splitlines())
    return f'<table:table-cell{stijl} office:value-type="{soort}">{alineas}</table:table-cell>'


def _regel(regel: str) -> str:
    return RUIMTE.sub(_ruimte, _tekst(regel))


def _ruimte(gevonden: re.Match[str]) -> str:
    """Een tab of losse spaties als opmaak; anders maakt OpenDocument er één spatie van, of geen."""
    wit = gevonden[0]
    return "<text:tab/>" if wit == "\t" else f'<text:s text:c="{len(wit)}"/>'


def _tekst(tekst: str) -> str:
    return escape(leesbaar(tekst))


def csv_tekst(tabel: Tabel) -> str:
    """De tabel als CSV volgens RFC 4180, met komma's, CRLF en een volgordeteken vooraan.

    Aan het volgordeteken herkent een rekenprogramma UTF-8. Tekst die begint met `=`, `+`, `-`,
    `@`, een tab of een regeleinde krijgt een apostrof ervoor: anders voert een rekenprogramma
    haar uit als formule. Wie de gegevens verder verwerkt, haalt die apostrof weg of leest JSON.
    """
    blad = StringIO()
    schrijver = csv.writer(blad, lineterminator="\r\n")
    schrijver.writerow(tabel.kolommen)
    schrijver.writerows([_veilig(cel) for cel in rij] for rij in tabel.rijen)
    return VOLGORDETEKEN + blad.getvalue()


def _veilig(cel: Cel) -> Cel:
    if isinstance(cel, int):
        return cel
    tekst = leesbaar(cel)
    return f"'{tekst}" if tekst.startswith(FORMULE) else tekst
