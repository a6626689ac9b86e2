"""Ebladen: blokken als XHTML voor een e-boek; wat op papier een vorm is, is hier een woord."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape

from .blok import Blok, Inhoud

Kleed = Callable[[Blok, str], str]


def xhtml(inhoud: Iterable[Inhoud]) -> str:
    """De inhoud als XHTML, in dezelfde volgorde."""
    return "".join(escape(een) if isinstance(een, str) else _blok(een) for een in inhoud)


def _blok(een: Blok) -> str:
    if een.t == "voorbeelden":
        return _voorbeelden(een)
    if een.t == "lijst":
        return f"<ul>{_punten(een)}</ul>"
    if een.t == "nummers":
        return f'<ol start="{een.veld("vanaf")}">{_punten(een)}</ol>'
    if een.t not in VORM:
        raise TypeError(f"In een e-boek is er geen vorm voor een blok {een.t}.")
    return VORM[een.t](een, xhtml(een.c))


def _punten(een: Blok) -> str:
    return "".join(f"<li>{xhtml(punt.c)}</li>" for punt in een.c if isinstance(punt, Blok))


def _kop(een: Blok, tekst: str) -> str:
    niveau = een.veld("niveau")
    return f"<h{niveau}>{tekst}</h{niveau}>"


def _veld(een: Blok, naam: str) -> str:
    return escape(str(een.veld(naam)))


def _link(een: Blok, tekst: str) -> str:
    return f'<a href="{_veld(een, "url")}">{tekst}</a>'


def _zegt(een: Blok, tekst: str) -> str:
    """Een afspraak met haar nummer, titel en pepers in woorden."""
    kop = _kop(een, f"{_veld(een, 'nummer')} {_veld(een, 'titel')}")
    pepers = f'<p class="stil">{_pepers(een)}</p>' if een.veld("pepers") else ""
    return f"<section>{kop}{pepers}<blockquote>{tekst}</blockquote></section>"


def _pepers(een: Blok) -> str:
    return f"{een.veld('pepers')} van 3 pepers"


def _nummer(een: Blok, tekst: str) -> str:
    kop = _kop(een, f"{_veld(een, 'nummer')}. {_veld(een, 'titel')}")
    return f"{kop}<p>{tekst}</p>"


def _akkoord(een: Blok, tekst: str) -> str:
    return f"<section>{_kop(een, _veld(een, 'titel'))}<blockquote>{tekst}</blockquote></section>"


def _met_aanhef(een: Blok, tekst: str) -> str:
    return f"<p><strong>{_veld(een, 'aanhef')}</strong> {tekst}</p>"


def _voorbeelden(een: Blok) -> str:
    koppen = "".join(f'<th scope="col">{kop}</th>' for kop in ("Jaar", "Waar", "Wat", "Afloop"))
    rijen = "".join(
        f"<tr><td>{_veld(rij, 'jaar')}</td><td>{_waar(rij)}</td>"
        f"<td>{xhtml(rij.c)}</td><td>{_veld(rij, 'afloop')}</td></tr>"
        for rij in een.c
        if isinstance(rij, Blok)
    )
    return f"<table><thead><tr>{koppen}</tr></thead><tbody>{rijen}</tbody></table>"


def _waar(rij: Blok) -> str:
    telt = _veld(rij, "telt")
    return _veld(rij, "waar") + (f" ({telt})" if telt else "")


VORM: Mapping[str, Kleed] = {
    "alinea": lambda _, tekst: f"<p>{tekst}</p>",
    "regel": lambda _, tekst: f'<p class="stil">{tekst}</p>',
    "peper": lambda een, tekst: f"<p><strong>{_pepers(een)}.</strong> {tekst}</p>",
    "kop": _kop,
    "akkoord": _akkoord,
    "zegt": _zegt,
    "nummer": _nummer,
    "vraag": _met_aanhef,
    "melding": _met_aanhef,
    "inspring": lambda _, tekst: f"<div>{tekst}</div>",
    "citaat": lambda _, tekst: f"<blockquote>{tekst}</blockquote>",
    "letterlijk": lambda _, tekst: f"<pre>{tekst}</pre>",
    "streep": lambda een, tekst: "<hr/>",
    "nieuw": lambda een, tekst: "<br/>",
    "sterk": lambda _, tekst: f"<strong>{tekst}</strong>",
    "code": lambda _, tekst: f"<code>{tekst}</code>",
    "invul": lambda _, tekst: f"<em>{tekst}</em>",
    "los": lambda _, tekst: tekst,
    "web": _link,
    "weblos": _link,
    "adres": _link,
}
"""Per blok zijn vorm; een lijst en een tabel maken hun eigen rijen."""
