"""Van YAML-tekst naar waarden, met de regel van elke waarde en zonder iets stil te verliezen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern

import yaml

from ..bevinding import Bevinding, Plek, citaat
from .leesfout import leesfout
from .schrift import Lader, gelezen, is_te_diep, merken, slokt_op

Pad = tuple[str | int, ...]

DIEPSTE = 30
MEESTE_HERHALING = 10_000
LETTERS_PER_HERHALING = 100  # een lange tekst die vaak terugkomt, kost evenveel tijd als lijsten
TE_DIEP = "Deze tekst herhaalt of nestelt zich te vaak."
TUSSEN_AANHALINGSTEKENS = "Zet de hele tekst tussen aanhalingstekens."


def is_lijst(bestand: str) -> bool:
    """Of in dit bestand een lijst met records hoort: YAML vlak onder `data`."""
    return not bestand.endswith(".md") and bestand.count("/") < 2


@dataclass(frozen=True, slots=True)
class Boom:
    """Een gelezen stuk YAML: de waarde, de regels per pad en wat er mis was.

    Lijsten zijn tuples. `regels[pad]` is de eerste en laatste regel van die waarde.
    `overgeslagen` zijn de velden waarvan de waarde niet te lezen was.
    """

    bestand: str
    waarde: object = None
    regels: Mapping[Pad, tuple[int, int]] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()
    overgeslagen: frozenset[str] = frozenset()

    @property
    def omvang(self) -> tuple[int, int]:
        """De eerste en laatste regel van alles wat hier staat."""
        return self.regel(()), max(eind for _, eind in self.regels.values())

    def regel(self, pad: Pad) -> int:
        """De regel van de waarde op `pad`, of van de dichtstbijzijnde ouder die er wel is."""
        while pad and pad not in self.regels:
            pad = pad[:-1]
        return self.regels.get(pad, (1, 1))[0]

    def plek(self, pad: Pad, fragment: str = "", bronregels: Sequence[str] = ()) -> Plek:
        """Bestand en regel van de waarde op `pad`.

        Met een `fragment` en de regels van het bestand: de regel van een lange waarde waar het
        fragment staat.
        """
        eerste, laatste = self.regels.get(pad, (self.regel(pad), 0))
        for nummer in range(eerste, min(laatste, len(bronregels)) + 1):
            if fragment and fragment in bronregels[nummer - 1]:
                return Plek(self.bestand, nummer)
        return Plek(self.bestand, eerste)


def lees_yaml(tekst: str, bestand: str, regels_ervoor: int = 0) -> Boom:
    """De boom van één stuk YAML; een leesfout is een bevinding en laat de waarde leeg."""
    if is_te_diep(tekst):
        plek = Plek(bestand, regels_ervoor + 1)
        een = Bevinding(plek, TE_DIEP, voorstel="Schrijf het uit.", naam="eindeloze-yaml")
        return Boom(bestand, bevindingen=(een,))
    try:
        lader = Lader(tekst)
        knoop = lader.get_single_node()
    except (yaml.YAMLError, ValueError, RecursionError) as fout:
        return Boom(bestand, bevindingen=(leesfout(fout, tekst, bestand, regels_ervoor),))
    if knoop is None:
        return Boom(bestand)
    wandeling = _Wandeling(lader, tekst, bestand, regels_ervoor)
    waarde = wandeling.waarde(knoop, (), knoop.start_mark.line)
    if wandeling.gestopt:
        waarde = None
    else:
        wandeling.meld_merken(tekst)
    return Boom(bestand, waarde, wandeling.regels, tuple(wandeling.bevindingen))


@lru_cache(maxsize=4_096)
def _dieper(pad: Pad, deel: str | int) -> Pad:
    """Het pad naar een deel; records lijken op elkaar, dus bijna elk pad is er al."""
    return (*pad, deel)


class _Wandeling:
    """Loopt één keer door de knopen en onthoudt regels en bevindingen."""

    def __init__(
        self, lader: yaml.SafeLoader, tekst: str, bestand: str, regels_ervoor: int
    ) -> None:
        self.lader = lader
        self.bronregels = tekst.split("\n")
        self.bestand = bestand
        self.regels_ervoor = regels_ervoor
        self.regels: dict[Pad, tuple[int, int]] = {}
        self.bevindingen: list[Bevinding] = []
        self.gezien: set[int] = set()
        self.herhaald = 0
        self.gestopt = False

    def meld(self, naam: str, regel: int, melding: str, voorstel: str = "", veld: str = "") -> None:
        plek = Plek(self.bestand, self.regels_ervoor + regel + 1)
        een = Bevinding(plek, melding, voorstel=voorstel, veld=veld, naam=naam)
        self.bevindingen.append(een)

    def waarde(self, knoop: yaml.Node, pad: Pad, regel: int) -> object:
        """De waarde van een knoop; `regel` is waar een lezer de waarde ziet staan (vanaf 0)."""
        eind = max(regel, knoop.end_mark.line - (knoop.end_mark.column == 0))
        self.regels[pad] = (self.regels_ervoor + regel + 1, self.regels_ervoor + eind + 1)
        if isinstance(knoop, yaml.ScalarNode):
            return self._stop(regel) if self._te_vaak(knoop) else self._enkel(knoop, pad, regel)
        if len(pad) > DIEPSTE or self._te_vaak(knoop):
            return self._stop(regel)
        if isinstance(knoop, yaml.SequenceNode):
            return tuple(
                self.waarde(deel, _dieper(pad, plaats), max(regel, deel.start_mark.line))
                for plaats, deel in enumerate(knoop.value)
            )
        return self._blok(knoop, pad)

    def meld_merken(self, tekst: str) -> None:
        """Elk label en elk anker dat niemand gebruikt."""
        for merk in merken(tekst):
            if merk.is_anker:
                melding = f"YAML laat {citaat(merk.tekst)} hier weg: zo begint een anker."
                self.meld("anker-ongebruikt", merk.regel, melding, TUSSEN_AANHALINGSTEKENS)
            else:
                melding = f"Het label {citaat(merk.tekst)} mag hier niet staan."
                voorstel = "Haal het weg, of zet de tekst tussen aanhalingstekens."
                self.meld("label-in-yaml", merk.regel, melding, voorstel)

    def _stop(self, regel: int) -> object:
        if not self.gestopt:
            self.meld("eindeloze-yaml", regel, TE_DIEP, "Schrijf het uit.")
        self.gestopt = True
        return None

    def _te_vaak(self, knoop: yaml.Node) -> bool:
        if id(knoop) in self.gezien:
            self.herhaald += 1 + len(knoop.value) // LETTERS_PER_HERHALING
        self.gezien.add(id(knoop))
        return self.herhaald > MEESTE_HERHALING

    def _enkel(self, knoop: yaml.ScalarNode, pad: Pad, regel: int) -> object:
        if not knoop.style and self._rest_van_de_regel(knoop).startswith("#"):
            melding = "Achter deze waarde staat een #; YAML laat de rest van de regel weg."
            self.meld("hekje-in-een-waarde", knoop.end_mark.line, melding, TUSSEN_AANHALINGSTEKENS)
        op = slokt_op(knoop, self.bronregels, bool(pad) and isinstance(pad[-1], int))
        if op and knoop.style:
            melding = f"Deze tekst tussen aanhalingstekens neemt ook {citaat(op)} mee."
            voorstel = "Sluit de aanhalingstekens op tijd, of zet andere om de hele tekst."
            self.meld("aanhalingsteken-te-laat", regel, melding, voorstel)
        elif op:
            melding = f"De regel {citaat(op)} hoort nu bij de tekst erboven."
            voorstel = "Zet een spatie achter het streepje."
            self.meld("streepje-zonder-spatie", knoop.end_mark.line, melding, voorstel)
        return gelezen(self.lader, knoop)

    def _rest_van_de_regel(self, knoop: yaml.Node) -> str:
        regels = self.bronregels
        if knoop.end_mark.line >= len(regels):
            return ""
        return regels[knoop.end_mark.line][knoop.end_mark.column :].strip()

    def _tweede_record(self, regel: int) -> None:
        if is_lijst(self.bestand):
            zin = "Hier begint een nieuw record zonder streepje."
            self.meld("streepje-ontbreekt", regel, zin, "Schrijf: - id:")
        else:
            zin = "Hier begint een tweede record; in dit bestand hoort er één."
            self.meld("een-record-per-bestand", regel, zin, "Geef het een eigen bestand.")

    def _blok(self, knoop: yaml.Node, pad: Pad) -> dict[str, object]:
        inhoud: dict[str, object] = {}
        for sleutel, waarde in knoop.value:
            regel = sleutel.start_mark.line
            if not isinstance(sleutel, yaml.ScalarNode):
                self.meld("veldnaam-ontbreekt", regel, "Hier hoort de naam van een veld te staan.")
                continue
            naam = intern(str(sleutel.value))
            if naam in inhoud and naam == "id":
                self._tweede_record(regel)
                self.gestopt = True  # van de rest weet niemand bij welk record het hoort
                break
            if naam in inhoud:
                eerste = self.regels[(*pad, naam)][0]
                self.meld(
                    "veld-dubbel",
                    regel,
                    f"Het veld {citaat(naam)} staat er twee keer; eerder op regel {eerste}.",
                    "Laat er één staan.",
                    veld=naam,
                )
                continue
            inhoud[naam] = self.waarde(waarde, _dieper(pad, naam), regel)
        return inhoud
