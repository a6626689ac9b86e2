"""De toets: een voorstel langs dezelfde regels als wat er al staat."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..bevinding import Bevinding
from ..keuring import Stand, keur_voorstel
from ..keuring.feiten import IN_HET_VERHAAL
from ..lezen import Boom, Vondst, aangevuld, pagina, vorm
from ..lezen.stukken import bomen
from ..model import Voorbeeld, soort_van
from .naamgeving import nieuwe_id
from .recordtekst import LOPENDE_TEKST, Velden, recordtekst, volgorde

PROEF: Mapping[str, object] = {
    "titel": "Een titel",
    **{veld: "Een zin." for veld in sorted(LOPENDE_TEKST)},
    "bronnen": [{"url": "https://vng.nl/", "titel": "Een titel", "uitgever": "VNG"}],
}
"""Wat in de plaats komt van een veld dat nog niet klopt, om de andere te kunnen keuren."""
PROEFRECORD = {veld: PROEF[veld] for veld in ("titel", "kern")}
HELE_RECORD = "id"


@dataclass(frozen=True, slots=True)
class Uitslag:
    """Een voorstel met wat eraan te verbeteren is; elke bevinding met het veld van het record.

    `tekst` is het record in YAML, ook als het nog niet klopt.
    """

    id: str
    tekst: str
    bevindingen: tuple[Bevinding, ...] = ()

    @property
    def bestand(self) -> str:
        """Het bestand waar het voorbeeld in hoort."""
        return los_bestand(self.id)

    @property
    def klopt(self) -> bool:
        """Of het voorstel zo in het bestand mag; een opmerking houdt het niet tegen."""
        return all(een.ernst == "opmerking" for een in self.bevindingen)

    def over(self, veld: str) -> tuple[Bevinding, ...]:
        """De bevindingen over één veld."""
        return tuple(een for een in self.bevindingen if een.veld == veld)


@dataclass(frozen=True, slots=True)
class Toets:
    """Keurt een voorstel naast de inhoud."""

    inhoud: Stand

    def van(self, velden: Velden) -> Uitslag:
        """De uitslag over een voorstel; zonder id krijgt het er een die nog vrij is."""
        titel, gemeente = str(velden.get("titel") or ""), str(velden.get("gemeente") or "")
        id = str(velden.get("id") or nieuwe_id(titel, gemeente, self.inhoud.graaf))
        ingevuld = {veld: waarde for veld, waarde in velden.items() if waarde is not None}
        alles = met_staaft({"vorm": "gemeente", **ingevuld, "id": id})
        gevonden = self._alles_over(alles)
        return Uitslag(id, recordtekst(alles), tuple(sorted(gevonden, key=_plaats)))

    def over(self, veld: str, velden: Velden) -> tuple[Bevinding, ...]:
        """De bevindingen over één veld, terwijl de rest nog niet is ingevuld."""
        return self.van({**PROEFRECORD, **velden}).over(veld)

    def _alles_over(self, velden: Velden) -> set[Bevinding]:
        tekst = recordtekst(velden)
        return {
            _met_veld(een, boom)
            for _, boom in bomen(tekst, los_bestand(str(velden["id"])))
            for een in self._bevindingen(boom, tekst)
        }

    def _bevindingen(self, boom: Boom, tekst: str) -> Iterable[Bevinding]:
        regels = tekst.split("\n")
        record = vorm(Voorbeeld, boom, regels)
        if isinstance(record, Voorbeeld):
            plek = pagina(record, boom.bestand)
            return keur_voorstel(self.inhoud, Vondst(record, boom, plek, regels))
        kapot = aangevuld(Voorbeeld, boom, record, regels)
        return (*record, *(een for deel in kapot for een in keur_voorstel(self.inhoud, deel)))


def met_staaft(velden: Velden) -> Velden:
    """De velden, met bij een bron zonder `staaft` alles wat verder nergens is gestaafd.

    Wie een bron noemt en niets aankruist, bedoelt dat zijn verhaal daar te lezen is.
    """
    bronnen = velden.get("bronnen")
    if not isinstance(bronnen, (list, tuple)) or not all(isinstance(een, dict) for een in bronnen):
        return velden
    feiten = [een for een in IN_HET_VERHAAL if velden.get(een)]
    al = {str(veld) for een in bronnen for veld in een.get("staaft") or ()}
    rest = [een for een in feiten if een not in al]
    if not rest or all(een.get("staaft") for een in bronnen):
        return velden
    vol = [een if een.get("staaft") else {**een, "staaft": rest} for een in bronnen]
    return {**velden, "bronnen": vol}


def los_bestand(id: str) -> str:
    """Het bestand van een voorbeeld met deze id."""
    woonplaats = soort_van(Voorbeeld).woonplaats
    return woonplaats.los_bestand(id) if woonplaats else ""


def _plaats(bevinding: Bevinding) -> tuple[int, Bevinding]:
    """Bevindingen staan in de volgorde van de velden."""
    velden = volgorde()
    return (velden.index(bevinding.veld) if bevinding.veld in velden else -1), bevinding


def _met_veld(bevinding: Bevinding, boom: Boom) -> Bevinding:
    """De bevinding met het veld van het record waar haar regel bij hoort.

    Een veld dat ontbreekt heeft geen regel en houdt zijn eigen naam.
    """
    staat_er = boom.waarde if isinstance(boom.waarde, dict) else {}
    begin = {naam: boom.regel((naam,)) for naam in staat_er}
    erboven = [naam for naam, regel in begin.items() if regel <= bevinding.plek.regel]
    if erboven and erboven[-1] != HELE_RECORD:
        return replace(bevinding, veld=erboven[-1])
    ontbreekt = bevinding.veld in Voorbeeld.model_fields and bevinding.veld not in staat_er
    return bevinding if ontbreekt else replace(bevinding, veld=HELE_RECORD)
