// Een tekst als adres: `schrijf.html#v=1;vorm=motie;gemeente=GM0080;kies=voorstel-8a,voorstel-5d`.
//
//   Schrijf.koppeling.lees(anker, kent?)  → { vorm, gemeente, kies: [id…], agendajaar, fouten: [zin…], rest: { … } }
//   Schrijf.koppeling.maak({ vorm, gemeente, kies, agendajaar, rest })  → de tekst achter het hekje
//   Schrijf.koppeling.zeef(kies, kent)    → { kies, fouten }, als pas later bekend is welke ids er zijn
//
// `gemeente` is een code of een naam. Een id die anders ging heten, staat in `Schrijf.verhuisd`
// (data/schrijf/verhuisd.js). Wat wij niet kennen, blijft in `rest` staan zoals het kwam.
// Wat niet te lezen is, geeft een zin voor de lezer; de rest van de link telt gewoon.
// tests/gevallen/koppelingen.json heeft de gevallen, ook voor weergave/schrijflink.py.
{
  const VERSIE = 1;
  const LANGST = 8_000;
  const MEESTE = 200;
  const LANGSTE_NAAM = 80;
  const VORMEN = ["motie", "amendement", "akkoord", "initiatiefvoorstel", "vragen", "leesmap"];
  const ID = /^[a-z0-9][a-z0-9.-]{0,99}$/;
  const CODE = /^GM\d{4}$/i;
  const STUREND = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu; // tekens die de regel eromheen omkeren
  const STAART = /[.,;:!?)>\]"'’”»\s]+$/u; // leestekens van de zin waar de link in stond

  const kort = (tekst) => {
    const net = tekst.replace(STUREND, "").trim();
    return `‘${net.length > 40 ? `${net.slice(0, 40)}…` : net}’`;
  };
  const opsomming = (ids) => {
    const rest = ids.length > 5 ? ` en nog ${ids.length - 5}` : "";
    return ids.slice(0, 5).map(kort).join(", ") + rest;
  };
  const leeg = (fouten) => ({ vorm: "", gemeente: "", kies: [], fouten, rest: {} });

  const verhuis = (id) => {
    const tabel = globalThis.Schrijf.verhuisd ?? {};
    let nu = id;
    for (let keer = 0; keer < 10 && Object.hasOwn(tabel, nu); keer += 1) nu = tabel[nu];
    return nu;
  };
  const zeef = (kies, kent) => {
    const weg = kies.filter((id) => !kent(id));
    const zin = weg.length === 1 ? "Dit staat niet in de kennisbank" : "Deze staan niet in de kennisbank";
    return {
      kies: kies.filter((id) => kent(id)),
      fouten: weg.length ? [`${zin}, of niet meer: ${opsomming(weg)}. Misschien is de link afgeknipt.`] : [],
    };
  };

  const ontcijfer = (waarde, fouten) => {
    try {
      return decodeURIComponent(waarde);
    } catch {
      fouten.push(`Een stuk van deze link is onderweg beschadigd: ${kort(waarde)}. Dat sloegen wij over.`);
      return "";
    }
  };
  // Sommige programma's versleutelen ook de leestekens van de link zelf.
  const delenVan = (tekst, fouten) => {
    const heel = !tekst.includes("=") && /%3D/i.test(tekst) ? ontcijfer(tekst, fouten) : tekst;
    return heel.replace(STAART, "").split(";").filter(Boolean);
  };
  const leesKies = (waarde, fouten) => {
    const ids = waarde.split(",").map((id) => id.trim().toLowerCase()).filter(Boolean);
    const vreemd = ids.filter((id) => !ID.test(id));
    if (vreemd.length) fouten.push(`Dit is geen naam van iets in de kennisbank: ${opsomming(vreemd)}.`);
    if (ids.length > MEESTE) fouten.push(`Er staan ${ids.length} onderdelen in deze link. Wij leggen de eerste ${MEESTE} neer.`);
    return [...new Set(ids.filter((id) => ID.test(id)).map(verhuis))].slice(0, MEESTE);
  };
  const LEES = {
    v(uit, waarde) {
      if (!/^\d{1,4}$/.test(waarde)) uit.fouten.push(`Wij kennen deze soort link niet: ${kort(waarde)}. Wij lezen wat wij herkennen.`);
      else if (+waarde > VERSIE) uit.fouten.push("Deze link komt van een nieuwere versie van deze site. Wij lezen wat wij herkennen.");
    },
    vorm(uit, waarde) {
      if (VORMEN.includes(waarde)) uit.vorm = waarde;
      else if (waarde) uit.fouten.push(`Deze vorm kennen wij niet: ${kort(waarde)}. Kies hieronder een vorm.`);
    },
    gemeente(uit, waarde) {
      const naam = waarde.replace(STUREND, "").trim();
      if (naam.length > LANGSTE_NAAM) uit.fouten.push(`De naam van de gemeente is te lang: ${kort(naam)}. Typ haar zelf.`);
      else uit.gemeente = CODE.test(naam) ? naam.toUpperCase() : naam;
    },
    kies(uit, waarde) {
      uit.kies = leesKies(waarde, uit.fouten);
    },
    agendajaar(uit, waarde) {
      if (/^20\d\d$/.test(waarde)) uit.agendajaar = +waarde;
      else uit.fouten.push(`Dit is geen jaar voor een agenda: ${kort(waarde)}.`);
    },
  };

  const lees = (anker, kent) => {
    const tekst = String(anker ?? "").replace(/^#/, "");
    if (tekst.length > LANGST) return leeg(["Deze link is veel te lang voor een link van deze site. Wij lezen haar niet."]);
    const uit = leeg([]);
    const delen = delenVan(tekst, uit.fouten);
    if (delen.length === 1 && !delen[0].includes("=")) return uit; // een gewone sprong in de pagina
    for (const deel of delen) {
      const [naam, ...waarde] = deel.split("=");
      if (!waarde.length) uit.fouten.push(`Dit stuk van de link begrijpen wij niet: ${kort(deel)}.`);
      else if (Object.hasOwn(LEES, naam)) LEES[naam](uit, ontcijfer(waarde.join("="), uit.fouten));
      else if (/^[a-z][a-z0-9]{0,30}$/.test(naam)) uit.rest[naam] = waarde.join("=");
    }
    if (!kent) return uit;
    const gezeefd = zeef(uit.kies, kent);
    return { ...uit, kies: gezeefd.kies, fouten: [...uit.fouten, ...gezeefd.fouten] };
  };

  // Ook wat een browser laat staan, zoals een haakje, want een mail laat het achteraan vallen.
  const veilig = (tekst) =>
    encodeURIComponent(tekst.replace(/[\uD800-\uDFFF]/gu, "\uFFFD"))
      .replace(/[!'()*.]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);
  const maak = ({ vorm = "", gemeente = "", kies = [], agendajaar, rest = {} }) =>
    [
      `v=${VERSIE}`,
      vorm && `vorm=${vorm}`,
      gemeente && `gemeente=${veilig(gemeente)}`,
      kies.length && `kies=${kies.join(",")}`,
      agendajaar && `agendajaar=${agendajaar}`,
      ...Object.entries(rest).map(([naam, waarde]) => `${naam}=${waarde}`),
    ].filter(Boolean).join(";");

  globalThis.Schrijf = Object.assign(globalThis.Schrijf ?? {}, { koppeling: { lees, maak, zeef } });
}
