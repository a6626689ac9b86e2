"""Mutaties: maakt in een gebouwde site één willekeurige link kapot."""

import html
import posixpath
import re
from dataclasses import dataclass
from random import Random

from kennisbank.koppelingen import Site

VERWIJZING = re.compile(r'\s(?:href|src|action|poster|data)="([^"]*)"')
SJABLOON = re.compile(r"<template\b.*?</template>", re.DOTALL)  # geen link, tot een script wil
LINK = re.compile(r'<a\b[^>]*?\bhref="([^"]+)"')


@dataclass(frozen=True)
class Mutatie:
    """Een site met één kapotte link: op welke pagina, hoe hij was en hoe hij nu is."""

    site: Site
    pagina: str
    was: str
    is_nu: str


def paginas_in(site: Site) -> list[str]:
    """De pagina's die zelf inhoud hebben."""
    return sorted(pad for pad in site.paden if pad.endswith(".html") and pad != "404.html")


def verwijzers(site: Site) -> dict[str, set[tuple[str, str]]]:
    """Per doel (bestand, of bestand#anker) de pagina's en adressen die erheen gaan."""
    per_doel: dict[str, set[tuple[str, str]]] = {}
    for pagina in paginas_in(site):
        for ruw in set(VERWIJZING.findall(SJABLOON.sub("", site.lees(pagina).decode()))):
            url = html.unescape(ruw)
            adres, _, anker = url.partition("#")
            pad = adres.partition("?")[0]
            if ":" in url or url.startswith("//"):
                continue
            map_ = posixpath.dirname(pagina)
            doel = posixpath.normpath(posixpath.join(map_, pad)) if pad else pagina
            per_doel.setdefault(doel, set()).add((pagina, url))
            if anker and "=" not in anker:  # met = is het een keuze en geen plek op de pagina
                per_doel.setdefault(f"{doel}#{anker}", set()).add((pagina, url))
    return per_doel


def muteer(site: Site, kans: Random, paginas: list[str]) -> Mutatie:
    """Breekt een willekeurige link in de inhoud van een van deze pagina's."""
    while True:
        pagina = kans.choice(paginas)
        tekst = site.lees(pagina).decode()
        begin, eind = tekst.index("<main"), tekst.index("</main>")
        links = list(LINK.finditer(tekst, begin, eind))
        if not links:
            continue
        link = kans.choice(links)
        was = html.unescape(link[1])
        is_nu = _gebroken(was, posixpath.dirname(pagina), kans)
        nieuw = tekst[: link.start(1)] + html.escape(is_nu) + tekst[link.end(1) :]
        return Mutatie(_met(site, pagina, nieuw.encode()), pagina, was, is_nu)


def breek(site: Site, kans: Random, aantal: int) -> tuple[Site, list[Mutatie]]:
    """De site met op elk van zoveel verschillende pagina's één kapotte link."""
    mutaties: list[Mutatie] = []
    vrij = paginas_in(site)
    while len(mutaties) < aantal:
        mutaties.append(muteer(site, kans, vrij))
        site = mutaties[-1].site
        vrij.remove(mutaties[-1].pagina)
    return site, mutaties


def _gebroken(url: str, map_: str, kans: Random) -> str:
    if url.startswith("http"):
        keus = [url.replace("http", "htp", 1), url.replace("://", ":///", 1)]
        keus += ["javascript:open()", "http://localhost/" + url.rpartition("/")[2]]
        return kans.choice(keus)
    adres, kruis, anker = url.partition("#")
    pad, streep, vraag = adres.partition("?")
    kruis = f"{streep}{vraag}{kruis}"
    keus = []
    if pad:
        keus.append("../../../../" + posixpath.normpath(posixpath.join(map_, url)))
        plaats = kans.randrange(pad.rfind("/") + 1, pad.rfind("."))
        keus += [
            pad[:plaats] + "qz" + pad[plaats:] + kruis + anker,
            pad[:plaats] + pad[plaats].upper() + "%C3" + pad[plaats + 1 :] + kruis + anker,
            pad + "/" + kruis + anker,
            "%252E".join(pad.rsplit(".", 1)) + kruis + anker,
        ]
    if anker:
        plaats = kans.randrange(len(anker.partition("=")[0]))  # van een keuze breekt de naam
        keus += [pad + "#" + anker[:plaats] + "Q" + anker[plaats:]] * 3
    return kans.choice(keus)


def _met(site: Site, pagina: str, inhoud: bytes) -> Site:
    return Site(site.paden, lambda pad: inhoud if pad == pagina else site.lees(pad), site.basis)
