"""Van YAML-tekst naar waarden, met de regel van elke waarde en zonder iets stil te verliezen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import yaml

from ..bevinding import Bevinding, Plek, citaat
from .leesfout import leesfout

Pad = tuple[str | int, ...]
Lader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DIEPSTE = 30
MEESTE_HERHALING = 10_000
GROOTSTE_GETAL = 200  # in bits; langer kan Python niet altijd als tekst tonen
YAML_LABEL = "tag:yaml.org,2002:"


def is_lijst(bestand: str) -> bool:
    """Of in dit bestand een lijst met records hoort: YAML vlak onder `data`."""
    return not bestand.endswith(".md") and bestand.count("/") < 2


@dataclass(frozen=True, slots=True)
class Boom:
    """Een gelezen stuk YAML: de waarde, de regels per pad en wat er mis was.

    Lijsten zijn tuples. `regels[pad]` is de eerste en laatste regel van die waarde.
    """

    bestand: str
    waarde: object = None
    regels: Mapping[Pad, tuple[int, int]] = field(default_factory=dict)
    bevindingen: tuple[Bevinding, ...] = ()

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
    try:
        lader = Lader(tekst)
        knoop = lader.get_single_node()
    except (yaml.YAMLError, ValueError, RecursionError) as fout:
        return Boom(bestand, bevindingen=(leesfout(fout, tekst, bestand, regels_ervoor),))
    if knoop is None:
        return Boom(bestand)
    wandeling = _Wandeling(lader, tekst, bestand, regels_ervoor)
    waarde = wandeling.waarde(knoop, (), knoop.start_mark.line)
    return Boom(bestand, waarde, wandeling.regels, tuple(wandeling.bevindingen))


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
            return self._enkel(knoop, regel)
        is_lijst = isinstance(knoop, yaml.SequenceNode)
        if len(pad) > DIEPSTE or self._te_vaak(knoop):
            if not self.gestopt:
                zin = "Deze tekst herhaalt of nestelt zich te vaak."
                self.meld("eindeloze-yaml", regel, zin, "Schrijf het uit.")
            self.gestopt = True
            return None
        self._heeft_label(knoop, f"{YAML_LABEL}{'seq' if is_lijst else 'map'}", regel)
        if is_lijst:
            return tuple(
                self.waarde(deel, (*pad, plaats), max(regel, deel.start_mark.line))
                for plaats, deel in enumerate(knoop.value)
            )
        return self._blok(knoop, pad)

    def _te_vaak(self, knoop: yaml.Node) -> bool:
        if id(knoop) in self.gezien:
            self.herhaald += 1
        self.gezien.add(id(knoop))
        return self.herhaald > MEESTE_HERHALING

    def _enkel(self, knoop: yaml.ScalarNode, regel: int) -> object:
        if not knoop.style and self._rest_van_de_regel(knoop).startswith("#"):
            melding = "Achter deze waarde staat een #; YAML laat de rest van de regel weg."
            voorstel = "Zet de hele tekst tussen aanhalingstekens."
            self.meld("hekje-in-een-waarde", knoop.end_mark.line, melding, voorstel)
        stijl = (not knoop.style, False)
        gewoon = self.lader.resolve(yaml.ScalarNode, knoop.value, stijl)  # type: ignore[no-untyped-call] # niet getypt
        if self._heeft_label(knoop, gewoon, regel):
            return knoop.value
        try:
            waarde = self.lader.construct_object(knoop)
        except (yaml.YAMLError, ValueError, OverflowError):  # zoals 30 februari: dan is het tekst
            return knoop.value
        te_groot = isinstance(waarde, int) and waarde.bit_length() > GROOTSTE_GETAL
        return knoop.value if te_groot else waarde

    def _heeft_label(self, knoop: yaml.Node, gewoon: str, regel: int) -> bool:
        """Of iemand met een label als !!bool een ander soort waarde afdwingt dan er staat."""
        if knoop.tag == gewoon:
            return False
        label = knoop.tag.replace(YAML_LABEL, "!!", 1)
        zin = f"Het label {citaat(label)} mag hier niet staan."
        self.meld("label-in-yaml", regel, zin, "Haal het weg.")
        return True

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
            naam = str(sleutel.value)
            if naam in inhoud and naam == "id":
                self._tweede_record(regel)
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
            inhoud[naam] = self.waarde(waarde, (*pad, naam), regel)
        return inhoud
