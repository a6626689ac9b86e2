"""Het adresfilter: met welke computers wij verbinding maken, en met welke nooit."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from typing import Any

IPAdres = ipaddress.IPv4Address | ipaddress.IPv6Address

OPENBAAR_V6 = ipaddress.ip_network("2000::/3")
NOOIT = tuple(
    ipaddress.ip_network(net)
    for net in (
        "168.63.129.16/32",  # de beheerder van Azure, ook bereikbaar vanuit een werkstroom
        "192.0.0.0/24",  # protocollen
        "192.88.99.0/24",  # 6to4
        "2001::/23",  # Teredo en andere protocollen
        "2001:db8::/32",  # voorbeelden
        "2002::/16",  # 6to4
        "3fff::/20",  # voorbeelden
    )
)


GEWEIGERD = "dit is geen openbaar adres"


def is_openbaar(adres: str) -> bool:
    """Of een adres op het openbare internet ligt; NAT64 en vertaalde adressen horen er niet bij."""
    try:
        ip: IPAdres = ipaddress.ip_address(adres.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address) and ip not in OPENBAAR_V6:
        return False
    verboden = any(ip in net for net in NOOIT if net.version == ip.version)
    return ip.is_global and not ip.is_multicast and not verboden


def alleen_naar(
    mag: Callable[[str], bool], poorten: frozenset[int]
) -> Callable[[Any], socket.socket]:
    """Een maker van sockets die pas keurt als het adres vaststaat: na elke naam en omleiding.

    Zonder `poorten` mag elke poort.
    """

    def maak(info: Any) -> socket.socket:
        familie, soort, protocol, _, adres = info
        if not mag(str(adres[0])) or (poorten and adres[1] not in poorten):
            raise PermissionError(f"{GEWEIGERD}: {adres[0]}")
        return socket.socket(familie, soort, protocol)

    return maak
