"""De echte nginx met deploy/nginx.conf, op een eigen poort op deze machine."""

import importlib.util
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from nietgedraaid import niet_gedraaid
from sitebouw import HOOFDMAP

DEPLOY = HOOFDMAP / "deploy"
SRV = "/srv/meerdoen"


def zet_online() -> ModuleType:
    """Het script dat een site online zet, als module."""
    spec = importlib.util.spec_from_file_location("zet_online", DEPLOY / "zet_online.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@dataclass(frozen=True, slots=True)
class Dienst:
    """Een nginx die draait: waar zij te vinden is, en haar proces.

    In `map_` staan haar instellingen, en onder `srv/nu` de site.
    """

    map_: Path
    poort: int
    onder: str
    proces: subprocess.Popen[bytes]

    @property
    def adres(self) -> str:
        """Het adres van de site."""
        return f"http://127.0.0.1:{self.poort}{self.onder}"

    def stop(self) -> None:
        """Laat nginx ophouden; daarna weigert de poort."""
        self.proces.terminate()
        self.proces.wait()


@contextmanager
def nginx(map_: Path, site: Path, onder: str = "/") -> Iterator[Dienst]:
    """Zet `site` online in `map_` en toont haar met onze instellingen, onder het pad `onder`."""
    programma = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if not programma:
        niet_gedraaid("nginx staat er niet", "CI=true sh gereedschap/haal_nginx.sh")
    zet_online().zet_online(site, map_ / "srv")
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        poort = vrij.getsockname()[1]
    (map_ / "nginx.conf").write_text(_instellingen(map_, poort, onder), "utf-8")
    proces = subprocess.Popen([programma, "-c", str(map_ / "nginx.conf"), "-p", str(map_)])
    dienst = Dienst(map_, poort, onder, proces)
    try:
        _wacht(poort)
        yield dienst
    finally:
        dienst.stop()


def _instellingen(map_: Path, poort: int, onder: str) -> str:
    regels = (DEPLOY / "nginx.conf").read_text("utf-8")
    regels = regels.replace("listen 80;", f"listen 127.0.0.1:{poort};")
    if onder != "/":
        regels = _onder_een_pad(regels, map_, onder)
    regels = regels.replace(SRV, str(map_ / "srv"))
    tijdelijk = "".join(
        f"{naam}_temp_path {map_ / naam};"
        for naam in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    gebruiker = "user root;" if Path("/root").owner() == Path(map_).owner() else ""
    return (
        f"daemon off; {gebruiker} pid {map_ / 'pid'}; error_log {map_ / 'fout.log'};"
        f"events {{}} http {{ access_log off; {tijdelijk} {regels} }}"
    )


def _onder_een_pad(regels: str, map_: Path, onder: str) -> str:
    """Zoals deploy/README.md het zegt: een koppeling, en drie regels anders."""
    koppeling = map_ / "pad" / onder.strip("/")
    koppeling.parent.mkdir(parents=True)
    koppeling.symlink_to(map_ / "srv/nu")
    regels = regels.replace(f"root {SRV}/nu;", f"root {map_ / 'pad'};")
    return regels.replace("/404.html", f"{onder}404.html")


def _wacht(poort: int) -> None:
    for _ in range(100):
        with socket.socket() as proef:
            if proef.connect_ex(("127.0.0.1", poort)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(poort)
