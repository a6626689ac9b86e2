// Kijkt één waarde na, met de regels uit data/formulier.js. Geeft de eerste zin die niet klopt,
// of niets. Dezelfde volgorde als src/kennisbank/model/velden.py en lezen/contact.py.
(globalThis.meerdoenDelen ??= {}).waarde = (() => {
  const { opmaak, zinnen } = globalThis.meerdoenDelen;
  const { geenAntwoord, ontkenning, vulling, grenzen, patronen, nietOpenbaar, voorbeeldadressen } = globalThis.meerdoenFormulier;
  const leeg = new Set(geenAntwoord), ontkent = new Set(ontkenning), vultOp = new Set(vulling);
  const gemaakt = new Map();
  const patroon = (naam, heel = false, vlag = "") => {
    const sleutel = naam + heel + vlag;
    if (!gemaakt.has(sleutel)) {
      const [bron, vlaggen] = patronen[naam];
      gemaakt.set(sleutel, new RegExp(heel ? `^(?:${bron})$` : bron, vlaggen + vlag));
    }
    return gemaakt.get(sleutel);
  };
  const vult = (naam, tekst) => patroon(naam, true).test(tekst);
  const zit = (naam, tekst) => patroon(naam).test(tekst);
  const zin = (naam, gegevens = {}) =>
    zinnen[naam].replace(/\{(\w+)\}/g, (_, wat) => String(gegevens[wat]).slice(0, 80));
  const lengte = (tekst) => [...tekst].length;

  const adres = (tekst) => {
    if (lengte(tekst) > grenzen.adres) return zin("adreslang", { aantal: lengte(tekst), grens: grenzen.adres });
    const delen = /^https?:\/\/([^/?#]*)/i.exec(tekst);
    if (!delen) return zin("geenadres");
    const voor = delen[1].lastIndexOf("@"), wie = delen[1].slice(0, Math.max(voor, 0));
    const [naam, poort = "", ...meer] = delen[1].slice(voor + 1).toLowerCase().split(":");
    const zonderPunt = naam.replace(/\.+$/, "");
    if (meer.length || !/^\d*$/.test(poort) || Number(poort) > 65535 || vult("getalAlsGastheer", naam) ||
      !vult("gastheer", naam) || nietOpenbaar.some((eind) => zonderPunt.endsWith(eind)) ||
      ["nietInEenAdres", "stuurteken", "onzichtbaar"].some((een) => zit(een, tekst))) return zin("geenadres");
    if (voorbeeldadressen.some((eind) => naam.endsWith(eind))) return zin("voorbeeldadres");
    if (wie && wie !== ":") return zin("gebruiker");
    if (zit("afgekapt", tekst)) return zin("puntjes");
    const [rest = haakje(tekst)] = patroon("rest").exec(tekst) ?? [];
    return rest ? zin("adresrest", { wat: rest }) : "";
  };
  // Een haakje achteraan hoort erbij als het in het adres ook opengaat.
  const haakje = (tekst) => {
    const dicht = tekst.at(-1), open = { ")": "(", "]": "[", "}": "{" }[dicht];
    return open && tekst.split(dicht).length > tekst.split(open).length ? dicht : "";
  };

  // Of een tekst alleen zegt dat er geen antwoord is, zoals n.v.t., een los streepje of: nog niets bekend.
  const isGeenAntwoord = (tekst) => {
    if (lengte(tekst) > grenzen.antwoord) return false;
    const klein = tekst.toLowerCase(), kaal = klein.replace(/[^\p{L}\p{Nd}\p{Nl}\p{No}]+/gu, "");
    if (leeg.has(kaal) || (lengte(kaal) < 2 && !/^\p{Nd}$/u.test(kaal))) return true;
    const woorden = klein.match(patroon("letters", false, "g")) ?? [];
    return woorden.length > 1 && woorden.length <= grenzen.antwoordWoorden &&
      woorden.some((woord) => ontkent.has(woord)) && woorden.every((woord) => vultOp.has(woord));
  };

  const schoon = (tekst) => {
    if (!tekst.trim()) return zin("leeg");
    if (lengte(tekst) > grenzen.tekst) return zin("tekens", { aantal: lengte(tekst), grens: grenzen.tekst });
    if (zit("stuurteken", tekst) || zit("onzichtbaar", tekst)) return zin("stuurteken");
    if (zit("opgestapeld", tekst)) return zin("opgestapeld");
    if (isGeenAntwoord(tekst)) return zin("geenantwoord", { wat: tekst.trim() });
    if (tekst.includes("<") && zit("html", opmaak.gewoon(tekst))) return zin("html");
    for (const link of opmaak.links(tekst)) {
      if (!link) return zin("leeglink");
      const fout = (link.includes(":") || /^[/\\]/.test(link)) && adres(link);
      if (fout) return fout;
    }
    return "";
  };

  const datum = (tekst) => {
    if (!/^[0-9]{4}(-[0-9]{2}){0,2}$/.test(tekst)) return zin("datum");
    const [jaar, maand = 1, dag = 1] = tekst.split("-").map(Number);
    const dagen = [31, jaar % 4 || (!(jaar % 100) && jaar % 400) ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    return jaar >= grenzen.eersteJaar && dag > 0 && dag <= (dagen[maand - 1] ?? 0) ? "" : zin("geendatum");
  };

  const getal = (waarde, { minstens, hoogstens }) => {
    if (typeof waarde !== "number") return zin("getal");
    if (waarde < (minstens ?? waarde)) return zin("minstens", { grens: minstens });
    return waarde > (hoogstens ?? waarde) ? zin("hoogstens", { grens: hoogstens }) : "";
  };

  const SOORTEN = {
    adres,
    datum,
    getal,
    tekst: schoon,
    regel: (tekst) => schoon(tekst) ||
      (lengte(tekst) > grenzen.regel ? zin("tekens", { aantal: lengte(tekst), grens: grenzen.regel }) : ""),
    kern: (tekst) => {
      const aantal = tekst.split(" ").length;
      return schoon(tekst) || (aantal > grenzen.kern ? zin("woorden", { aantal, grens: grenzen.kern }) : "");
    },
    keuze: (keus, { keuzes }) => (keuzes.includes(keus) ? "" : zin("keuze")),
    id: (id) => (lengte(id) > grenzen.id ? zin("onbekend") : ""),
  };

  // Wat er mis is met een waarde volgens de regel van haar veld; een leeg veld is alleen soms mis.
  const bezwaar = (waarde, regel) => {
    if (waarde === undefined) return regel.verplicht ? zin("leeg") : "";
    return SOORTEN[regel.soort]?.(waarde, regel) ?? "";
  };

  // In het pad van een webadres mag een apenstaart staan; achter het vraagteken niet.
  const TEKENS = { amp: "&", commat: "@", period: ".", nbsp: " ", lpar: "(", rpar: ")", plus: "+" };
  const gelezen = (tekst) => tekst
    .replace(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi, (heel, zestien, tien) => {
      const nummer = zestien ? parseInt(zestien, 16) : Number(tien);
      return nummer > 0 && nummer < 0x110000 ? String.fromCodePoint(nummer) : heel;
    })
    .replace(/&([a-z]+);/g, (heel, naam) => TEKENS[naam] ?? heel).normalize("NFKC");
  const heeftContact = (tekst) => {
    if (!zit("verdacht", tekst)) return false;
    const gewoon = gelezen(tekst);
    return zit("email", gewoon.replace(patroon("pad", false, "g"), " ")) ||
      zit("telefoon", gewoon.replace(patroon("adres", false, "g"), " "));
  };
  return { bezwaar, heeftContact, zin, vult, zoeker: (naam, vlag) => patroon(naam, false, vlag) };
})();
