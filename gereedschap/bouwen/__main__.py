"""Bouwt de site en wisselt haar met de vorige: `python -m gereedschap.bouwen .venv/bin`."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from .oorzaak import ANDERE_SCHIJF, zin_bij, zin_uit
from .opdracht import Afloop, voer_uit, zeg
from .slot import slot
from .wissel import OPZIJ, WERK, herstel, open_voor_lezers, ruim_op, wissel
from .zegel import Stand, afdruk_van, klopt_nog, lees_stand, verzegel

SITE = "site"
BOUW = Path(".bouw")
AFGEKEURD = BOUW / "site"
LINKS_KLOPPEN_NIET = 1
VERSLAG = BOUW / "bouwfout.txt"
GEBOUWD = "De site staat in site/. Open site/index.html in uw browser."
ONVERANDERD = "Er is niets veranderd sinds de vorige bouw; de site in site/ klopt nog."
AFBREKEN = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass
class GestoptError(Exception):
    """De bouw ging niet door: de zin voor de lezer, en het verslag voor een programmeur."""

    zin: str
    verslag: str = ""


def main() -> int:
    """Bouwt de site; 0 als zij er staat, en anders één zin en de oude site heel."""
    _luister()
    programmas = Path(sys.argv[1])
    doel = Path(os.path.realpath(SITE))  # een koppeling blijft een koppeling
    try:
        _keur_plek(doel)
        with slot(BOUW / "slot", _wacht) as is_van_ons:
            try:
                _begin(doel)
                stand = lees_stand(programmas)
                klopt = klopt_nog(stand, doel)
                if not klopt:
                    _bouw(programmas, doel, stand, is_van_ons)
            finally:
                _doof()
                _ruim_op(doel)
    except GestoptError as gestopt:
        return _stop(gestopt, doel)
    except OSError as fout:
        return _stop(GestoptError(zin_bij(fout)), doel)
    except KeyboardInterrupt:
        return _stop(GestoptError("De bouw is afgebroken."), doel)
    zeg(ONVERANDERD if klopt else GEBOUWD)
    return 0


def _keur_plek(doel: Path) -> None:
    """Stopt als de wissel straks niet kan: dat is beter vooraf te weten."""
    if doel.exists() and not doel.is_dir():
        raise GestoptError("site is een bestand en geen map; geef het een andere naam.")
    BOUW.mkdir(exist_ok=True)
    andere_schijf = BOUW.stat().st_dev != doel.parent.stat().st_dev
    if andere_schijf or (doel.is_dir() and os.path.ismount(doel)):
        raise GestoptError(ANDERE_SCHIJF.format(pad=SITE))


def _begin(doel: Path) -> None:
    """Herstelt en verwijdert wat een afgebroken bouw achterliet."""
    herstel(doel, BOUW)
    ruim_op(BOUW, doel)
    shutil.rmtree(AFGEKEURD, ignore_errors=True)
    VERSLAG.unlink(missing_ok=True)


def _bouw(programmas: Path, doel: Path, stand: Stand, is_van_ons: Callable[[], bool]) -> None:
    werk = Path(tempfile.mkdtemp(prefix=WERK, dir=BOUW))
    nieuw = werk / "site"
    bouwen = [str(programmas / "mkdocs"), "build", "--strict", "--site-dir", str(nieuw)]
    met_pdf = os.environ.get("MEERDOEN_PDF") or "true"  # een voorvertoning kan zonder
    _eis(voer_uit(bouwen, MEERDOEN_PDF=met_pdf), "De bouw is gestopt om wat hierboven staat.")
    if not (nieuw / "index.html").is_file():
        raise GestoptError("De bouw maakte geen site.")
    basis = os.environ.get("MEERDOEN_ADRES") or "/"
    nalopen = [str(programmas / "kennisbank"), "links", str(nieuw), "--basis", basis]
    afloop = voer_uit(nalopen)
    if afloop.uitgang == LINKS_KLOPPEN_NIET and not afloop.verslag:
        nieuw.rename(AFGEKEURD)
        raise GestoptError(f"Niet elke link klopt; de nieuwe site staat in {AFGEKEURD}.")
    _eis(afloop, "De links zijn niet na te lopen: zie hierboven.")
    open_voor_lezers(nieuw)
    afdruk, bleef_gelijk = afdruk_van(nieuw), lees_stand(programmas) == stand
    if not is_van_ons():
        raise GestoptError("De map .bouw is tijdens de bouw weggehaald.")
    _doof()
    wissel(nieuw, doel)
    if bleef_gelijk:  # anders is niet te zeggen waarvan deze site gemaakt is
        verzegel(stand, afdruk)


def _eis(afloop: Afloop, anders: str) -> None:
    """Stopt als de opdracht mislukte, met de oorzaak als die te lezen is."""
    if afloop.uitgang == 0:
        return
    if afloop.uitgang < 0:
        anders = f"De bouw is van buitenaf gestopt (signaal {-afloop.uitgang})."
    elif afloop.verslag:
        anders = "Er ging iets mis in het programma zelf."
    if zin := zin_uit(afloop.uitvoer, afloop.verslag):
        raise GestoptError(zin)
    raise GestoptError(anders, afloop.verslag)


def _ruim_op(doel: Path) -> None:
    """Laat niets achter van deze bouw; wat niet weg kan, is een opmerking en geen fout."""
    with suppress(OSError):
        herstel(doel, BOUW)
        for rest in ruim_op(BOUW, doel):
            zeg(f"Opmerking: {rest} is niet helemaal weg te halen; dat mag u zelf doen.")


def _stop(gestopt: GestoptError, doel: Path) -> int:
    """Zegt in één regel wat er gebeurde en wat de lezer van de site nu ziet."""
    zin = gestopt.zin
    if gestopt.verslag:
        try:
            VERSLAG.write_text(gestopt.verslag, encoding="utf-8")
            zin += f" Het verslag staat in {VERSLAG}."
        except OSError:
            zin += " Het verslag was niet te bewaren."
    zeg(f"{zin} {_stand(doel)}")
    return 1


def _stand(doel: Path) -> str:
    if doel.is_dir():
        return "De site in site/ blijft zoals zij was."
    if opzij := next(BOUW.glob(f"{WERK}*/{OPZIJ}"), None):
        return f"De vorige site staat in {opzij}; de volgende make site zet haar terug."
    return "Er is nog geen site."


def _wacht() -> None:
    zeg("Er loopt al een bouw in deze map. Wij wachten tot die klaar is; stoppen kan met Ctrl+C.")


def _luister() -> None:
    """Laat een verzoek om te stoppen netjes opruimen."""
    for nummer in AFBREKEN:
        if signal.getsignal(nummer) != signal.SIG_IGN:
            signal.signal(nummer, _breek_af)


def _breek_af(nummer: int, plaats: FrameType | None) -> None:
    _doof()
    raise KeyboardInterrupt


def _doof() -> None:
    """Vanaf hier duurt het maar even, en half werk is erger dan even wachten."""
    for nummer in AFBREKEN:
        signal.signal(nummer, signal.SIG_IGN)


if __name__ == "__main__":
    raise SystemExit(main())
