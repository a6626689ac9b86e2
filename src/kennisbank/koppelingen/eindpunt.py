"""Eindpunten: of een omleiding uitkomt op iets algemeens, zoals een startpagina."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

LANGSTE_STUK = 200
START, FOUT, INLOG, ZOEK = "de startpagina", "een foutpagina", "een inlogpagina", "een zoekpagina"

UITGANG = re.compile(r"\.(?:html?|xhtml|php\d?|aspx?|jsp|cfm|do)$")
TAAL = re.compile(
    r"(?:nl|en|de|fr|fy|nds|li|pap|es|it|pl|tr|ar|uk)(?:[-_](?:nl|be|gb|us|en|de|fr))?"
    r"|(?:nl|be|uk|us)-(?:nl|en|fr)|nederlands|english|deutsch|fran[cç]ais|frysk|dutch"
)
BEGIN = re.compile(
    r"index|default|home(?:-?page|-?\d+)?|start(?:-?pagina)?|voorpagina|hoofdpagina|main|welkom"
    r"|welcome|portal|web|guest|sites?|pages|public"
)
MISLUKT = re.compile(
    r"(?:http|status|error|fout|pagina|page|seite)*(?:40[034]|410|50[0-3])\d?"
    r"(?:error|fout|pagina|page|notfound|nietgevonden)*"
    r"|errors?(?:page|pagina)?|fout(?:pagina|melding)?|oeps|oops|sorry"
    r"|[a-z]*(?:pagina|page|site|bestand|document|artikel|content|url)[a-z]*"
    r"(?:niet(?:meer)?(?:gevonden|beschikbaar)|bestaatniet(?:meer)?|not(?:be)?found|unavailable)"
    r"(?:error|page|pagina)?|(?:niet(?:meer)?gevonden|notfound|bestaatniet(?:meer)?)(?:error|page)?"
)
# Woorden die alleen als enige stuk van een pad zeggen dat er niets is; /wegen/onderhoud bestaat.
NIETS_ANDERS = re.compile(
    r"notavailable|nietbeschikbaar|unavailable|gone|(?:session|sessie)?(?:expired|verlopen)|offline"
    r"|verwijderd|removed|deleted|onderhoud|(?:under)?maintenance|geentoegang|toeganggeweigerd"
    r"|accessdenied|forbidden|unauthorized"
)
AANMELDEN = re.compile(
    r"(?:wp-?)?log-?in|sign-?in|inlog(?:gen|pagina)?|aanmelden|anmelden|log-?on|login-?page|auth"
    r"|authenticate|authorize|oauth2?|openid-connect|saml2?|sso|adfs|cas|mijn-?inloggen"
)
LOKET = re.compile(r"(?:login|inloggen|aanmelden|auth|sso|idp|adfs|signin|accounts?)\.")
ZOEKT = re.compile(
    r"zoek(?:en|resultaat|resultaten|pagina)?|search(?:-?results?|-?page)?|suche|recherche|results"
)
MEESTE_ZOEKSTUKKEN = 3
VOLGT = re.compile(r"utm_\w+|gclid|fbclid|mc_\w+|ref|referrer|from|redirect(?:ed|_from)?|lang|taal")
ZOEKWOORD = frozenset({"q", "s", "query", "search", "zoek", "zoekterm", "trefwoord", "keyword"})
ZEGT_WAT = frozenset({"status", "code", "melding", "message", "reason"})
NIET_GELEZEN = re.compile(r"\W|_")
TERUG = frozenset({"returnurl", "return_url", "redirect_to", "redirect_uri", "returnto"})


class Adresdelen(NamedTuple):
    """Wat er van een adres telt: de website, de stukken van het pad, en wat er gevraagd wordt."""

    gastheer: str
    stukken: tuple[str, ...]
    vraag: dict[str, str]
    route: bool


def algemeen_eindpunt(gevraagd: str, uitkomst: str) -> str:
    """Op welk soort algemene pagina een adres uitkomt, zoals ‘de startpagina’; anders niets.

    Wie zelf om de startpagina vroeg, komt goed uit: die is dan alleen verhuisd.
    """
    try:
        van, naar = _delen(gevraagd), _delen(uitkomst)
    except ValueError:
        return ""
    soort = _soort(naar)
    if not soort or van == naar:
        return ""
    if soort == _soort(van) and not van.gastheer.endswith(f".{naar.gastheer}"):
        return ""
    return soort


def _delen(url: str) -> Adresdelen:
    deel = urlsplit(url)
    stukken = tuple(
        UITGANG.sub("", unquote(stuk[:LANGSTE_STUK]).lower().strip())
        for stuk in deel.path.split("/")
        if stuk
    )
    rij = parse_qsl(deel.query.lower(), keep_blank_values=True)
    vraag = {naam: waarde for naam, waarde in rij if not VOLGT.fullmatch(naam)}
    gastheer = (deel.hostname or "").removeprefix("www.")
    return Adresdelen(gastheer, stukken, vraag, deel.fragment[:1] in {"/", "!"})


def _soort(delen: Adresdelen) -> str:
    """Het soort algemene pagina, of niets als het adres een eigen bladzijde noemt."""
    eigen = [een for een in delen.stukken if not (TAAL.fullmatch(een) or BEGIN.fullmatch(een))]
    if any(MISLUKT.fullmatch(_kaal(een)) for een in eigen) or _meldt_fout(delen.vraag):
        return FOUT
    if len(eigen) == 1 and NIETS_ANDERS.fullmatch(_kaal(eigen[0])):
        return FOUT
    if any(map(AANMELDEN.fullmatch, eigen)) or TERUG & delen.vraag.keys():
        return INLOG
    if not delen.route and LOKET.match(delen.gastheer):
        return INLOG
    if eigen:
        zoekt = ZOEKT.fullmatch(eigen[0]) and len(eigen) <= MEESTE_ZOEKSTUKKEN
        return ZOEK if zoekt or ZOEKT.fullmatch(eigen[-1]) else ""
    if ZOEKWOORD & delen.vraag.keys():
        return ZOEK
    return "" if delen.vraag or delen.route else START


def _meldt_fout(vraag: dict[str, str]) -> bool:
    """Of een adres in zijn vraag zegt dat de pagina er niet is, zoals ?error=404."""
    stil = {"0", "false", "no", "nee"}
    namen = [naam.partition(";")[0] for naam, waarde in vraag.items() if waarde not in stil]
    waarden = [vraag[naam] for naam in ZEGT_WAT & vraag.keys()]
    return any(MISLUKT.fullmatch(_kaal(een)) for een in (*namen, *waarden))


def _kaal(stuk: str) -> str:
    """Alleen de letters en cijfers van een stuk."""
    return NIET_GELEZEN.sub("", stuk[:LANGSTE_STUK])
