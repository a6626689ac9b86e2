"""Pagina's: de ankers en links van één bestand in een gebouwde site."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .adres import binnen_de_site, is_web, opgeschoond, schema_van
from .opmaakblad import css_adressen
from .pdf import pdf_adressen
from .schrift import als_tekst

ADRESVELDEN: Mapping[str, tuple[str, ...]] = {
    "a": ("href", "xlink:href"),
    "area": ("href",),
    "audio": ("src",),
    "blockquote": ("cite",),
    "button": ("formaction",),
    "del": ("cite",),
    "embed": ("src",),
    "form": ("action",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src", "srcset"),
    "input": ("src", "formaction"),
    "ins": ("cite",),
    "link": ("href", "imagesrcset"),
    "object": ("data",),
    "q": ("cite",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
KEUS = ",".join(ADRESVELDEN)
HTML = (".html", ".htm", ".xhtml", ".svg", ".atom")
LEESBAAR = (*HTML, ".css", ".pdf")
LANGSTE_VERVERSING = 4_000
LEEST_ANKER = "data-leest-anker"
GEEN_LINK = frozenset({"preconnect", "dns-prefetch"})
VERVERS = re.compile(r"\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?['\"]?(.+?)['\"]?\s*$", re.I | re.S)


class Link(NamedTuple):
    """Een adres in een pagina, en in welk element het staat."""

    element: str
    url: str


class Pagina(NamedTuple):
    """Wat één bestand aan links en ankers heeft.

    `dubbel` zijn ankers die meer keer voorkomen, `ververst` is het adres waar de pagina uit
    zichzelf heen gaat, `basis` het pad van een `base`-element. Wijst dat naar een andere website,
    dan zijn de links hier volledige adressen. `keuzes` zijn de namen die de pagina achter het hekje
    leest, zoals `kies` in `#kies=tip-1`; zij noemt ze zelf in `data-leest-anker`.
    """

    pad: str
    ankers: frozenset[str] = frozenset()
    dubbel: frozenset[str] = frozenset()
    links: tuple[Link, ...] = ()
    ververst: str | None = None
    basis: str = ""
    keuzes: frozenset[str] = frozenset()

    @property
    def map(self) -> str:
        """De map van het bestand, vanaf de hoofdmap van de site."""
        return posixpath.dirname(self.pad)


def lees_pagina(pad: str, inhoud: bytes, eigen: str = "") -> Pagina:
    """De links en ankers van een bestand in een site die op het adres `eigen` staat."""
    soort = posixpath.splitext(pad)[1].lower()
    if soort == ".pdf":
        return Pagina(pad, links=tuple(Link("pdf", url) for url in pdf_adressen(inhoud)))
    tekst = als_tekst(inhoud)
    if soort == ".css":
        return Pagina(pad, links=tuple(Link("css", url) for url in css_adressen(tekst)))
    return _lees_html(pad, tekst, eigen)


class Omgeving(NamedTuple):
    """De ids rond een link, van binnen naar buiten, en of `main` erbij is."""

    ids: tuple[str, ...] = ()
    in_main: bool = False


def omgeving(inhoud: bytes, nummers: Collection[int]) -> dict[int, Omgeving]:
    """De omgeving van de links met deze nummers; zo is te zien bij welk record een link hoort."""
    tekst = als_tekst(inhoud)
    gevraagd = set(nummers)
    return {
        nummer: _eromheen(knoop)
        for nummer, (knoop, _) in enumerate(_links(LexborHTMLParser(tekst), tekst))
        if nummer in gevraagd
    }


def links_in_main(inhoud: bytes) -> dict[int, str]:
    """De adressen van links en beelden in de inhoud van een pagina, op het nummer van de link."""
    tekst = als_tekst(inhoud)
    boom = LexborHTMLParser(tekst)
    binnen = {knoop.mem_id for knoop in boom.css("main a, main img")}
    rij = enumerate(_links(boom, tekst))
    return {nummer: link.url for nummer, (knoop, link) in rij if knoop.mem_id in binnen}


def _lees_html(pad: str, tekst: str, eigen: str) -> Pagina:
    boom = LexborHTMLParser(tekst)
    ankers = Counter(filter(None, (knoop.attributes.get("id") for knoop in boom.css("[id]"))))
    namen = (knoop.attributes for knoop in boom.css("a[name]"))
    ankers.update(een["name"] for een in namen if een["name"] and een["name"] != een.get("id"))
    links = tuple(link for _, link in _links(boom, tekst))
    basis = _basis(boom)
    if is_web(basis):
        if _is_eigen(basis, eigen, boom):
            basis = urlsplit(f"https:{basis}" if basis.startswith("//") else basis).path or "/"
        else:
            links, basis = tuple(_elders(link, basis) for link in links), ""
    return Pagina(
        pad,
        frozenset(filter(None, ankers)),
        frozenset(anker for anker, aantal in ankers.items() if aantal > 1 and anker),
        links,
        next((url for element, url in links if element == "meta"), None),
        basis,
        _keuzes(boom) if LEEST_ANKER in tekst else frozenset(),
    )


def _keuzes(boom: LexborHTMLParser) -> frozenset[str]:
    rij = (een.attributes.get(LEEST_ANKER) or "" for een in boom.css(f"[{LEEST_ANKER}]"))
    return frozenset(naam for namen in rij for naam in namen.split())


def _basis(boom: LexborHTMLParser) -> str:
    """Het adres in het eerste `base`-element; onzin telt niet, zoals in een browser."""
    rij = (een.attributes.get("href") or "" for een in boom.css("base[href]"))
    basis = opgeschoond(next(rij, ""))
    try:
        urlsplit(basis)
    except ValueError:
        return ""
    return basis if is_web(basis) or not schema_van(basis) else ""


def _is_eigen(basis: str, eigen: str, boom: LexborHTMLParser) -> bool:
    """Of een adres bij de site hoort; is haar adres niet bekend, dan zegt de pagina het zelf."""
    if eigen:
        return binnen_de_site(basis, eigen) is not None
    rij = (een.attributes.get("href") or "" for een in boom.css('link[rel="canonical" i][href]'))
    return binnen_de_site(basis, _samen(next(rij, ""), "/")) is not None


def _elders(link: Link, basis: str) -> Link:
    """De link zoals een browser hem volgt op een pagina die bij een andere website begint."""
    kaal = opgeschoond(link.url)
    if not kaal or schema_van(kaal):
        return link
    return Link(link.element, _samen(basis, kaal))


def _samen(basis: str, url: str) -> str:
    """Het volledige adres; past het nergens in, dan blijft het zoals het geschreven is."""
    try:
        return urljoin(basis, url)
    except ValueError:
        return url


def _links(boom: LexborHTMLParser, tekst: str) -> Iterator[tuple[LexborNode, Link]]:
    """Elke link met zijn element; de volgorde is bij elke lezing dezelfde."""
    for knoop in boom.css(KEUS):
        velden = knoop.attributes
        naam = knoop.tag or ""
        if velden and not (naam == "link" and _is_geen_link(velden.get("rel") or "")):
            for url in _adressen(naam, velden):
                yield knoop, Link(naam, url)
    if "http-equiv" in tekst:
        for knoop in boom.css("meta[http-equiv=refresh i]"):
            inhoud = (knoop.attributes.get("content") or "")[:LANGSTE_VERVERSING]
            if treffer := VERVERS.match(inhoud):
                yield knoop, Link("meta", treffer[1])
    if "url(" in tekst:
        for knoop in boom.css("style,[style]"):
            css = knoop.text() if knoop.tag == "style" else knoop.attributes.get("style") or ""
            yield from ((knoop, Link("css", url)) for url in css_adressen(css))


def _adressen(naam: str, velden: Mapping[str, str | None]) -> Iterator[str]:
    for veld in ADRESVELDEN[naam]:
        if veld in velden:
            waarde = velden[veld] or ""
            if veld.endswith("srcset"):
                yield from adressenrij(waarde)
            else:
                yield waarde


def adressenrij(srcset: str) -> Iterator[str]:
    """De adressen in een `srcset`; een komma binnen een adres scheidt niet."""
    in_maat = False
    for woord in srcset.split():
        adres = woord.partition(",")[2] if in_maat else woord
        in_maat = in_maat and "," not in woord
        kaal = adres.strip(",")
        if kaal and not in_maat:
            yield kaal
            in_maat = not adres.endswith(",")


def _is_geen_link(rel: str) -> bool:
    """Of een `link`-element alleen een naam of een server noemt en geen bladzijde."""
    return any(deel in GEEN_LINK or deel.startswith("schema.") for deel in rel.lower().split())


def _eromheen(knoop: LexborNode) -> Omgeving:
    ids: list[str] = []
    in_main = False
    hier: LexborNode | None = knoop
    while hier is not None:
        if anker := hier.attributes.get("id"):
            ids.append(anker)
        in_main = in_main or hier.tag == "main"
        hier = hier.parent
    return Omgeving(tuple(ids), in_main)
