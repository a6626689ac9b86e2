// Toont de site van dit toestel, nadat de lezer op ‘Bewaar op dit toestel’ drukte (knop.js). Ervoor doet hij niets.
//
// Elk stuk heet naar zijn kenmerk. Een nieuwe stand haalt dus alleen wat veranderde, en geldt pas als elk stuk er
// is en klopt. Een pagina houdt de stand waarmee zij openging, ook voor wat zij later haalt: nooit twee door elkaar.
// Zegt de server dat het uit is, of is de site weg, dan ruimt hij zichzelf op.

const HIER = new URL("./", location.href).href;
const NAAM = `meerdoen ${new URL(HIER).pathname}`; // Op één adres kunnen meer sites staan, elk onder een pad.
const STUKKEN = `${NAAM} stukken`;
const STAND = `${NAAM} stand`;
const VAN_HET_NET = "net";
const NIET_BEWAARD = "zonder-internet.html";
const NOOIT_VAN_HIER = ["data/toestel.json", "data/toestel-lijst.json", "dienstwerker.js"];
const PER_KEER = 60;
const TEGELIJK = 6;
const OUDE_PAGINAS = 100;
const LANGSTE_WACHT = 60_000;
const EEN_WEEK = 7 * 24 * 3_600_000;
const SOORTEN = {
  html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8", json: "application/json", svg: "image/svg+xml", png: "image/png",
  woff2: "font/woff2", webmanifest: "application/manifest+json",
};

// Wat er staat.

const sleutel = (soort, naam) => `${HIER}?${soort}=${encodeURIComponent(naam)}`;
const lees = async (naam) => (await caches.match(sleutel("stand", naam), { cacheName: STAND }))?.json();
const schrijf = async (naam, waarde) =>
  (await caches.open(STAND)).put(sleutel("stand", naam), new Response(JSON.stringify(waarde)));
const wis = async (naam) => (await caches.open(STAND)).delete(sleutel("stand", naam));
const naamVanStuk = (pad, kenmerk) => sleutel("stuk", `${kenmerk}.${pad.split(".").pop()}`);

const lijsten = new Map();
const lijstVan = async (versie) => {
  if (!lijsten.has(versie)) {
    const lijst = await lees(`lijst ${versie}`);
    if (!lijst) return undefined;
    lijsten.set(versie, lijst);
  }
  return lijsten.get(versie);
};

const namenIn = (lijst) => Object.entries(lijst).map(([pad, [kenmerk]]) => naamVanStuk(pad, kenmerk));
const watOntbreekt = async (lijst) => {
  const er = new Set((await (await caches.open(STUKKEN)).keys()).map((stuk) => stuk.url));
  return Object.entries(lijst).filter(([pad, [kenmerk]]) => !er.has(naamVanStuk(pad, kenmerk)));
};

// Welke pagina bij welke stand hoort; het geheugen is sneller, de opslag overleeft een slapende werker.

const vastgelegd = new Map();
const legVast = (pagina, versie) => {
  if (!pagina) return undefined;
  vastgelegd.set(pagina, versie);
  return schrijf(`pagina ${pagina}`, versie);
};
const versieVan = async (pagina) => vastgelegd.get(pagina) ?? (pagina ? lees(`pagina ${pagina}`) : undefined);

// Ophalen.

class Mis extends Error {}

const vraagOp = (pad, cache) => fetch(HIER + encodeURI(pad), { cache, signal: AbortSignal.timeout(LANGSTE_WACHT) });
const kenmerkVan = async (inhoud) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", inhoud)).slice(0, 16);
  return Array.from(bytes, (een) => een.toString(16).padStart(2, "0")).join("");
};

/** De kopregels van de server, met de soort die bij de naam hoort: niet elke server kent die. */
const koppen = (van, pad) => {
  const eigen = new Headers(van);
  for (const weg of ["content-encoding", "content-length", "vary"]) eigen.delete(weg);
  const soort = SOORTEN[pad.split(".").pop()];
  if (soort) eigen.set("content-type", soort);
  return eigen;
};

/** Een bestand dat klopt met de lijst; wat ergens onderweg te oud bewaard is, vraagt hij opnieuw. */
const haalStuk = async (pad, kenmerk) => {
  for (const cache of ["no-cache", "reload"]) {
    const antwoord = await vraagOp(pad, cache);
    const inhoud = await antwoord.arrayBuffer();
    if (antwoord.ok && (await kenmerkVan(inhoud)) === kenmerk) {
      return new Response(inhoud, { headers: koppen(antwoord.headers, pad) });
    }
  }
  throw new Mis("anders");
};

/** Wat de server zegt: een stand, of `uit`, `weg` of `onleesbaar`. Zonder net mislukt het. */
const vraagStand = async () => {
  const antwoord = await vraagOp("data/toestel.json", "no-store");
  const tekst = (await antwoord.text()).trim();
  if (antwoord.ok && (tekst === "" || tekst === "{}")) return "uit";
  try {
    const stand = JSON.parse(tekst);
    if (antwoord.ok && /^[0-9a-f]{32}$/.test(stand.versie)) return stand;
  } catch {
    // Een inlogpagina van een netwerk, of een site die verhuisd is.
  }
  if (antwoord.status !== 404 && antwoord.status !== 410) return "onleesbaar";
  const { status } = await vraagOp("dienstwerker.js", "no-store");
  return status === 404 || status === 410 ? "weg" : "onleesbaar";
};

// Bewaren, in delen: een werker mag niet lang bezig zijn. Wie verwijdert, wacht hooguit één deel.

const alleen = (doe) => navigator.locks.request(NAAM, doe);
let teHalen = { versie: "", stukken: [] };

const begin = (stand) => alleen(async () => {
  if ((await lees("wordt"))?.versie === stand.versie) return;
  const inhoud = await (await vraagOp("data/toestel-lijst.json", "no-cache")).arrayBuffer();
  if ((await kenmerkVan(inhoud)) !== stand.versie) throw new Mis("anders");
  await schrijf(`lijst ${stand.versie}`, JSON.parse(new TextDecoder().decode(inhoud)));
  await schrijf("wordt", stand);
});

const zetNeer = async (stukken) => {
  const kast = await caches.open(STUKKEN);
  const wachtend = [...stukken];
  const loper = async () => {
    for (let een = wachtend.pop(); een; een = wachtend.pop()) {
      const [pad, [kenmerk]] = een;
      await kast.put(naamVanStuk(pad, kenmerk), await haalStuk(pad, kenmerk));
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, loper));
};

/** Haalt het volgende deel; geeft hoeveel bytes er nog komen, of niets als alles er is. */
const haalDeel = () => alleen(async () => {
  const wordt = await lees("wordt");
  const lijst = wordt && (await lijstVan(wordt.versie));
  if (!lijst) return undefined;
  if (teHalen.versie !== wordt.versie) teHalen = { versie: wordt.versie, stukken: await watOntbreekt(lijst) };
  try {
    await zetNeer(teHalen.stukken.splice(0, PER_KEER));
    if (!teHalen.stukken.length) await wissel(wordt, lijst);
  } catch (fout) {
    teHalen = { versie: "", stukken: [] };
    if (fout.name === "QuotaExceededError") await geefOp();
    throw fout;
  }
  const { stukken } = teHalen;
  return stukken.length ? stukken.reduce((som, [, [, bytes]]) => som + bytes, 0) : undefined;
});

const wissel = async (wordt, lijst) => {
  teHalen = { versie: "", stukken: [] };
  if ((await watOntbreekt(lijst)).length) throw new Mis("net");
  const was = await lees("nu");
  await schrijf("nu", { ...wordt, vorige: was?.versie === wordt.versie ? was.vorige : was?.versie });
  await wis("wordt");
  await schrijf("gezien", Date.now());
  await snoei();
};

/** Zonder ruimte blijft wat er heel was; van de nieuwe stand blijft niets liggen. */
const geefOp = async () => {
  await wis("wordt");
  await snoei();
};

/** Haalt weg wat bij geen stand meer hoort die een open pagina, of een pagina van net, nog gebruikt. */
const snoei = async () => {
  const [kast, standen] = [await caches.open(STUKKEN), await caches.open(STAND)];
  const nu = await lees("nu");
  const houd = new Set([nu?.versie, nu?.vorige]);
  const open = new Set((await self.clients.matchAll({ type: "all" })).map((een) => een.id));
  const namen = (await standen.keys()).map((een) => new URL(een.url).searchParams.get("stand"));
  const paginas = namen.filter((naam) => naam.startsWith("pagina "));
  for (const [plaats, naam] of paginas.entries()) {
    if (open.has(naam.slice(7))) houd.add(await lees(naam));
    else if (plaats < paginas.length - OUDE_PAGINAS) await wis(naam);
  }
  const nodig = new Set();
  for (const naam of namen.filter((een) => een.startsWith("lijst "))) {
    const versie = naam.slice(6);
    if (houd.has(versie)) namenIn(await lijstVan(versie)).forEach((stuk) => nodig.add(stuk));
    else lijsten.delete(versie), await wis(naam);
  }
  for (const stuk of await kast.keys()) if (!nodig.has(stuk.url)) await kast.delete(stuk);
};

const ruimOp = () => alleen(async () => {
  await caches.delete(STUKKEN);
  await caches.delete(STAND);
  await self.registration.unregister();
});

// Vernieuwen, bij het openen van een pagina en niet vaker dan de server vraagt.

let nietVoor = 0;
const vernieuw = async (slot) => {
  const nu = slot && (await lees("nu"));
  if (!nu) return;
  const wacht = nu.wacht * 1000;
  nietVoor = Date.now() + Math.min(wacht, LANGSTE_WACHT);
  const sinds = Date.now() - ((await lees("gezien")) ?? 0);
  const wordt = await lees("wordt");
  const isVers = sinds >= 0 && sinds < wacht;
  if (isVers && !wordt) return;
  const stand = isVers ? wordt : await vraagStand();
  if (stand === "uit" || stand === "weg" || (stand === "onleesbaar" && sinds > EEN_WEEK)) await ruimOp();
  if (typeof stand === "string") return;
  if (!isVers) await schrijf("gezien", Date.now());
  if (stand.versie === nu.versie) return;
  await begin(stand);
  while ((await haalDeel()) !== undefined);
};
const kijkNa = async () => {
  if (Date.now() < nietVoor) return;
  try {
    await navigator.locks.request(`${NAAM} vernieuwen`, { ifAvailable: true }, vernieuw);
  } catch (fout) {
    // De bewaarde stand blijft. Klopte er iets niet, dan begint een volgende keer opnieuw.
    if (fout instanceof Mis) await wis("wordt");
  }
};

// Tonen.

const padVan = (adres, lijst) => {
  try {
    const pad = decodeURIComponent(adres.slice(HIER.length).replace(/[?#].*$/, ""));
    const kan = /(^|\/)$/.test(pad) ? [`${pad}index.html`] : [pad, `${pad}.html`, `${pad}/index.html`];
    return kan.find((een) => Object.hasOwn(lijst, een));
  } catch {
    return undefined;
  }
};

const vanHier = async (lijst, pad) => caches.match(naamVanStuk(pad, lijst[pad][0]), { cacheName: STUKKEN });

const toonPagina = async (vraag) => {
  const { request, resultingClientId } = vraag;
  const nu = await lees("nu");
  const lijst = nu && (await lijstVan(nu.versie));
  if (!lijst) return fetch(request);
  vraag.waitUntil(kijkNa());
  const pad = padVan(request.url, lijst);
  const map = `${request.url.replace(/[?#].*$/, "")}/`;
  if (pad?.endsWith("/index.html") && map === HIER + encodeURI(pad.slice(0, -10))) return Response.redirect(map);
  const bewaard = pad && (await vanHier(lijst, pad));
  vraag.waitUntil(legVast(resultingClientId, bewaard ? nu.versie : VAN_HET_NET));
  if (bewaard) return bewaard;
  try {
    return await fetch(request);
  } catch {
    return pad === NIET_BEWAARD ? Response.error() : Response.redirect(`${HIER}${NIET_BEWAARD}#niet-bewaard`);
  }
};

const geefStuk = async (vraag) => {
  const { request, clientId, resultingClientId } = vraag;
  const versie = await versieVan(clientId);
  if (!versie || versie === VAN_HET_NET) return fetch(request);
  if (resultingClientId) vraag.waitUntil(legVast(resultingClientId, versie)); // een werker van die pagina
  const lijst = await lijstVan(versie);
  if (!lijst) return (await lees("nu")) ? Response.error() : fetch(request);
  const pad = padVan(request.url, lijst);
  if (!pad) return fetch(request);
  // Gooide de browser een stuk weg, dan alleen van het net wat er precies op lijkt.
  return (await vanHier(lijst, pad)) ?? haalStuk(pad, lijst[pad][0]).catch(() => Response.error());
};

self.addEventListener("fetch", (vraag) => {
  const { method, mode, url } = vraag.request;
  if (method !== "GET" || !url.startsWith(HIER) || NOOIT_VAN_HIER.some((pad) => url.startsWith(HIER + pad))) return;
  vraag.respondWith(mode === "navigate" ? toonPagina(vraag) : geefStuk(vraag));
});
self.addEventListener("install", () => self.skipWaiting());

// Wat de pagina met de knop vraagt.

const OPDRACHTEN = {
  stand: async () => ({ nu: await lees("nu"), wordt: await lees("wordt") }),
  begin: async () => {
    const stand = await vraagStand();
    if (typeof stand === "string") throw new Mis(stand);
    await begin(stand);
  },
  verder: haalDeel,
};
const waarom = (fout) => {
  if (fout instanceof Mis) return fout.message;
  return fout.name === "QuotaExceededError" ? "vol" : "net";
};
self.addEventListener("message", (bericht) => {
  const [poort] = bericht.ports;
  const opdracht = OPDRACHTEN[bericht.data?.doe];
  if (!poort || !opdracht) return;
  const klaar = (wat) => poort.postMessage({ wat });
  bericht.waitUntil(opdracht().then(klaar, (fout) => poort.postMessage({ fout: waarom(fout) })));
});
