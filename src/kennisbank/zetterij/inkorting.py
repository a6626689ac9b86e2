"""Inkorting: wat op een bladzijde getekend wordt, korter opgeschreven en met hetzelfde beeld.

De zetter zegt bij elke regel opnieuw waar, welke letter en welke kleur. Hier staat dat alleen nog
waar het verandert. Een plaats krijgt twee cijfers achter de komma, dat is een duizendste millimeter
of vier; een kleur drie, en dat is nog steeds precies dezelfde.
"""

from __future__ import annotations

import re

REGEL = re.compile(
    rb"q 1 0 0 -1 (?P<plek>[-\d.]+ [-\d.]+) cm(?P<kleur>/c\d+ cs [\d. ]+ scn)\s"
    rb"BT 0 Tr(?P<letter>/f\d+ [\d.]+ Tf) 1 0 0 -1 0 0 Tm"
    rb"(?P<tekst>(?:\[(?:\((?:\\.|[^\\)])*\)|<\w*>|[-\d. ])*\]TJ|\((?:\\.|[^\\)])*\)Tj|<\w*>Tj))"
    rb"\sET\sQ\n?",
    re.DOTALL,
)
STUK = re.compile(
    rb"(?P<string>\((?:\\.|[^\\)])*\))|(?<!<)<(?P<hex>(?:[0-9A-F]{2})+)>(?!>)"
    rb"|(?P<getal>-?\d*\.\d{3,})(?=(?P<kleur>(?: [\d.]+)* (?:scn|SCN))?)",
    re.DOTALL,
)
ONTSNAPT = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
BIJZONDER = {b"n": b"\n", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
BEWAREN = (b"r", b"(", b")", b"\\")
"""Wat in een string een schuine streep nodig houdt."""
MOET = re.compile(rb"[\r()\\]")
TEKST = re.compile(rb"\((?:\\.|[^\\)])*\)", re.DOTALL)
TOESTAND = re.compile(rb"\b[qQ]\b")
OPEN_KLEUR = re.compile(rb"/c\d+ cs 0\.0[01]")
"""Een nummer dat nog ingevuld wordt; zie plaatsen.py."""


def ingekort(inhoud: bytes) -> bytes:
    """Dezelfde tekening in minder bytes."""
    delen: list[bytes] = []
    kleur = letter = b""
    einde = 0
    for regel in REGEL.finditer(inhoud):
        if OPEN_KLEUR.match(regel["kleur"]):
            continue
        ertussen = inhoud[einde : regel.start()]
        if not _is_in_balans(ertussen):
            kleur = letter = b""  # wat daarna geldt, is niet zeker
        delen.append(ertussen)
        if regel["kleur"] != kleur:
            kleur = regel["kleur"]
            delen.append(kleur + b"\n")
        delen.append(b"BT")
        if regel["letter"] != letter:
            letter = regel["letter"]
            delen.append(letter)
        delen.append(b" %s Td%s ET\n" % (regel["plek"], regel["tekst"]))
        einde = regel.end()
    delen.append(inhoud[einde:])
    return STUK.sub(_korter, b"".join(delen))


def _is_in_balans(inhoud: bytes) -> bool:
    """Of na dit stuk dezelfde kleur en letter gelden als ervoor."""
    diepte = 0
    for teken in TOESTAND.findall(TEKST.sub(b"", inhoud)):
        diepte += 1 if teken == b"q" else -1
        if diepte < 0:
            return False
    return diepte == 0


def _korter(stuk: re.Match[bytes]) -> bytes:
    if stuk["string"]:
        return ONTSNAPT.sub(_teken, stuk["string"])
    if stuk["hex"]:
        return b"(%s)" % MOET.sub(_ontsnapt, bytes.fromhex(stuk["hex"].decode()))
    cijfers = 3 if stuk["kleur"] else 2
    kort = f"{float(stuk['getal']):.{cijfers}f}".rstrip("0").rstrip(".")
    return (kort if kort != "-0" else "0").encode()


def _ontsnapt(teken: re.Match[bytes]) -> bytes:
    return b"\\r" if teken[0] == b"\r" else b"\\" + teken[0]


def _teken(ontsnapt: re.Match[bytes]) -> bytes:
    """Het teken zelf, als het geen schuine streep nodig heeft."""
    wat = ontsnapt[1]
    if wat in BEWAREN:
        return ontsnapt[0]
    teken = bytes([int(wat, 8)]) if len(wat) == 3 else BIJZONDER.get(wat, wat)
    return ontsnapt[0] if teken in b"\r()\\" else teken
