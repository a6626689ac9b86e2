"""De lijst van alle gemeenten, met oude namen, schrijfwijzen en inwoners."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..bevinding import Bevinding, Plek
from ..model.tekens import opgeruimd
from .gemeentenamen import ALIASSEN, Alias, alias_op, fouten_in_alias, is_alias
from .gemeenteregel import (
    GEMEENTEN,
    KOLOMMEN,
    Gemeente,
    fouten_in_gemeente,
    gemeente_op,
    waarom_geen_gemeente,
)
from .inwoners import Inwoners, lees_inwoners
from .rijen import Rij, lees_rijen, wat_mis_is

__all__ = ["GEMEENTEN", "KOLOMMEN", "Gemeente", "Gemeenten", "lees_gemeenten"]
ALIAS_UITLEG = "De kolommen zijn alias, naam, cbs_code en soort, met komma's."
ALIAS_VELDEN = ("alias", "naam", "cbs_code", "soort")
TOT_DAN = "Tot dan kijken wij namen van gemeenten niet na."
GEEN_ALIAS = "Deze regel is geen andere naam van een gemeente."
TERUG = {GEMEENTEN: "elke gemeente", ALIASSEN: "elke oude naam en elke bijnaam van een gemeente"}


@dataclass(frozen=True, slots=True)
class Gemeenten:
    """Alle gemeenten op naam, andere namen met de gemeente van nu erbij, en kapotte regels.

    `opgeheven` heeft van elke oude gemeente de dag waarop zij opging in een andere, en
    `voorgangers` waarheen; wie daarvan nog in de lijst staat, is `verdwenen`. `verdwijnt` heeft
    elke gemeente van nu die op een dag opgaat in een andere, `provincienamen` een tweede naam
    van een provincie. `stuk` is elke regel die geen gemeente of andere naam is; `zonder_namen`
    zegt dat het bestand met andere namen niet te lezen was.
    """

    op_naam: Mapping[str, Gemeente] = field(default_factory=dict)
    andere_namen: Mapping[str, str] = field(default_factory=dict)
    opgeheven: Mapping[str, str] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()
    voorgangers: Mapping[str, Alias] = field(default_factory=dict)
    verdwenen: tuple[str, ...] = ()
    verdwijnt: Mapping[str, Alias] = field(default_factory=dict)
    provincienamen: Mapping[str, str] = field(default_factory=dict)
    stuk: tuple[str, ...] = ()
    zonder_namen: bool = False

    def zoek(self, naam: str) -> Gemeente | None:
        """De gemeente van nu bij deze naam, ook bij een oude naam of schrijfwijze."""
        return self.op_naam.get(self.andere_namen.get(naam, naam))

    def alle_in(self, tekst: str) -> tuple[Gemeente, ...]:
        """De gemeenten van nu in een naam of opsomming: Zevenaar, Lingewaal en Neerijnen."""
        heel = self.zoek(tekst)
        delen = map(self.zoek, re.split(r", | en ", tekst))
        return (heel,) if heel else tuple(dict.fromkeys(filter(None, delen)))

    @property
    def bijnamen(self) -> Mapping[str, str]:
        """De namen voor iets van nu: andere schrijfwijzen en talen, van gemeente en provincie."""
        nu = {een: naam for een, naam in self.andere_namen.items() if een not in self.opgeheven}
        return {**nu, **self.provincienamen}

    def sinds(self, naam: str) -> str:
        """De dag waarop een oude gemeente bij de gemeente van nu kwam, ook na twee stappen."""
        dagen = [een.per for een in _keten(naam, self.voorgangers)]
        return max(dagen, default="")

    def is_heel_opgegaan(self, naam: str) -> bool:
        """Of een oude gemeente in haar geheel bij één gemeente van nu hoort."""
        stappen = _keten(naam, self.voorgangers)
        return bool(stappen) and not any(een.verdeeld for een in stappen)


def lees_gemeenten(hoofdmap: Path, dag: str = "") -> Gemeenten:
    """De gemeenten uit `data/` zoals zij op `dag` (jjjj-mm-dd) bestaan; zonder lijst geen enkele.

    Zonder `dag` bestaat elke gemeente die in de lijst staat.
    """
    gemeld: list[Bevinding] = []
    alle, stuk = _gemeenten(hoofdmap, gemeld)
    if not alle:
        return Gemeenten(bevindingen=tuple(gemeld[:1]))  # verkeerde kop of bestand weg: één fout
    # Klopt de lijst niet, dan is niet te zeggen welke telling te veel is.
    namen = {een.code: een.naam for een in (() if gemeld else alle.values())}
    aliassen, heel = _aliassen(hoofdmap, alle, stuk, gemeld)
    oud = {een.naam: een for een in aliassen if een.per}
    voorbij = {
        naam: een for naam, een in oud.items() if naam not in alle or (dag and een.per <= dag)
    }
    nu = {
        naam: een
        for naam, een in alle.items()
        if naam not in voorbij and not (dag and een.vanaf > dag)
    }
    _tel(nu, lees_inwoners(hoofdmap, namen, gemeld), voorbij)
    return Gemeenten(
        nu,
        {
            **{een.naam: een.nu for een in aliassen if not een.per and een.nu in nu},
            **{naam: _keten(naam, voorbij)[-1].nu for naam in voorbij},
        },
        {naam: een.per for naam, een in voorbij.items()},
        tuple(gemeld),
        voorbij,
        tuple(sorted(set(voorbij) & set(alle))),
        {naam: een for naam, een in oud.items() if naam in nu},
        {een.naam: een.nu for een in aliassen if een.is_provincie},
        tuple(stuk),
        not heel,
    )


def _tel(
    nu: dict[str, Gemeente], tellingen: Mapping[str, Inwoners], voorbij: Mapping[str, Alias]
) -> None:
    """Zet bij elke gemeente haar inwoners, als de telling over de gemeente van nu gaat."""
    for naam, een in nu.items():
        telling = tellingen.get(een.code)
        if telling and telling.peildatum >= _gegroeid(naam, voorbij):
            nu[naam] = replace(een, inwoners=telling)


def _gegroeid(naam: str, voorbij: Mapping[str, Alias]) -> str:
    """De laatste dag waarop er een gemeente bij kwam; een telling van eerder klopt niet meer."""
    return max((een.per for een in voorbij.values() if een.nu == naam), default="")


def _keten(naam: str, oud: Mapping[str, Alias]) -> list[Alias]:
    """De stappen van een oude naam naar de gemeente van nu."""
    stappen: list[Alias] = []
    while naam in oud and oud[naam] not in stappen:
        stappen.append(oud[naam])
        naam = oud[naam].nu
    return stappen


def _gemeenten(hoofdmap: Path, gemeld: list[Bevinding]) -> tuple[dict[str, Gemeente], list[str]]:
    """Elke gemeente op naam, en de regels die geen gemeente zijn."""
    gevonden: dict[str, Gemeente] = {}
    codes: dict[str, str] = {}
    stuk: list[str] = []
    for regel, rij in _rijen(hoofdmap, GEMEENTEN, gemeld):
        gemeente = gemeente_op(rij, regel)
        if gemeente is None:
            stuk.append(opgeruimd(", ".join(rij.values())))
            _meld(gemeld, GEMEENTEN, regel, *waarom_geen_gemeente(rij))
        elif gemeente.naam in gevonden:
            melding = f"De gemeente ‘{gemeente.naam}’ staat er al."
            _meld(gemeld, GEMEENTEN, regel, melding, "Haal haar weg.")
        else:
            for melding, voorstel in fouten_in_gemeente(gemeente, codes):
                _meld(gemeld, GEMEENTEN, regel, melding, voorstel)
            gevonden[gemeente.naam] = gemeente
            codes.setdefault(gemeente.code, gemeente.naam)
    return gevonden, stuk


def _aliassen(
    hoofdmap: Path,
    gemeenten: Mapping[str, Gemeente],
    stuk: list[str],
    gemeld: list[Bevinding],
) -> tuple[list[Alias], bool]:
    """De andere namen die ergens heen leiden, en of het bestand te lezen was."""
    goed: dict[str, Alias] = {}
    rijen = _rijen(hoofdmap, ALIASSEN, gemeld)
    if not rijen:
        gemeld[-1] = replace(gemeld[-1], voorstel=f"{gemeld[-1].voorstel} {TOT_DAN}".strip())
        return [], False
    for regel, rij in rijen:
        if not is_alias(rij):
            waarom = wat_mis_is(rij, ALIAS_VELDEN) or (GEEN_ALIAS, ALIAS_UITLEG)
            _meld(gemeld, ALIASSEN, regel, *waarom)
            stuk.append(opgeruimd(", ".join(rij.values())))
            if "alias" not in rij or ("naam" not in rij and len(rij) > 1):
                gemeld[-1] = replace(gemeld[-1], voorstel=f"{gemeld[-1].voorstel} {TOT_DAN}")
                return [*goed.values()], False  # een verkeerde kop is één fout
        elif rij["alias"] in goed:
            melding = f"De naam ‘{rij['alias']}’ staat er al."
            _meld(gemeld, ALIASSEN, regel, melding, "Haal een van beide weg.")
        else:
            goed[rij["alias"]] = alias_op(rij, regel)
    codes = {naam: een.code for naam, een in gemeenten.items()}
    codes |= {een.naam: een.oude_code for een in goed.values() if een.per and een.naam not in codes}
    fouten = {een.naam: tuple(fouten_in_alias(een, goed, codes)) for een in goed.values()}
    for naam, mis in fouten.items():
        if mis and not any(goed[naam].nu in een for een in stuk):  # wat stuk is, is al gemeld
            _meld(gemeld, ALIASSEN, goed[naam].regel, *mis[0])
    return [een for naam, een in goed.items() if not fouten[naam]], True


def _rijen(hoofdmap: Path, naam: str, gemeld: list[Bevinding]) -> list[tuple[int, Rij]]:
    rijen = lees_rijen(hoofdmap, naam)
    if rijen is None:
        zin, raad = "Dit bestand ontbreekt.", f"Zet het terug; hierin staat {TERUG[naam]}."
        rijen = Bevinding(Plek(naam), zin, voorstel=raad, naam="bestand-ontbreekt")
    if isinstance(rijen, Bevinding):
        gemeld.append(rijen)
        return []
    return list(rijen or ())


def _meld(gemeld: list[Bevinding], bestand: str, regel: int, melding: str, voorstel: str) -> None:
    plek = Plek(bestand, regel)
    gemeld.append(Bevinding(plek, melding, voorstel=voorstel, naam="gemeentenlijst"))
