// ‘Bewaar op dit toestel’: de knop, wat er staat en hoe groot het is, en de weg terug. Zonder druk op de knop
// bewaart de site niets. Kan de browser het niet, of komt de pagina van schijf, dan blijft staan dat er een zip is.
{
  const HIER = new URL("../../", document.currentScript.src).href;
  const NAAM = `meerdoen ${new URL(HIER).pathname}`; // Zo noemt dienstwerker.js wat hij bewaart.
  const dienst = navigator.serviceWorker;
  const kan = location.protocol !== "file:" && isSecureContext && dienst && navigator.locks && globalThis.caches;
  const ZINNEN = {
    net: "De verbinding viel weg. Wat er al is, blijft staan. Druk nog eens, dan gaat het verder.",
    vol: "Er is te weinig ruimte op dit toestel. Maak ruimte vrij en probeer het opnieuw, of neem de zip.",
    anders: "De server stuurt iets anders dan op de lijst staat. Misschien komt er net een nieuwe site. Probeer het straks nog eens, of neem de zip.",
    uit: "De beheerder heeft bewaren uitgezet. De zip blijft er.",
    weg: "De server heeft geen lijst om te bewaren. Neem de zip.",
    onleesbaar: "De server geeft geen goed antwoord. Moet u op dit netwerk nog inloggen? Probeer het daarna nog eens.",
    geweigerd: "Uw browser of de server laat bewaren niet toe. Neem de zip.",
  };
  const wacht = (seconden) => new Promise((klaar) => setTimeout(klaar, seconden * 1000));
  const mega = (bytes) => `${(bytes / 1e6).toLocaleString("nl-NL", { maximumFractionDigits: bytes < 1e7 ? 1 : 0 })} MB`;
  const dag = (stand) => stand.dag
    ? new Date(stand.dag).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
    : "een onbekende dag";

  const maak = (soort, eigenschappen) => Object.assign(document.createElement(soort), eigenschappen);
  const vlak = document.querySelector(".toestel");
  const regel = vlak?.querySelector("[role=status]");
  const balk = maak("progress", { hidden: true, ariaLabel: "Ophalen" });
  const bewaarknop = maak("button", { className: "knop knop--vol", type: "button" });
  const wegknop = maak("button", { className: "knop", type: "button", textContent: "Verwijder van dit toestel" });
  const knoppen = maak("p", { className: "toestel__knoppen" });
  knoppen.append(bewaarknop, wegknop);

  const registratie = async () => {
    const een = await dienst.getRegistration(HIER);
    return een?.scope === HIER ? een : undefined;
  };

  /** Vraagt de dienstwerker iets; een andere werker op dit adres zou nooit antwoorden. */
  const onze = async () => {
    const werker = (await registratie())?.active;
    return werker?.scriptURL === `${HIER}dienstwerker.js` ? werker : undefined;
  };
  const vraag = async (doe) => {
    const werker = await onze();
    if (!werker) return undefined;
    const { port1, port2 } = new MessageChannel();
    const antwoord = new Promise((klaar) => { port1.onmessage = ({ data }) => klaar(data); });
    werker.postMessage({ doe }, [port2]);
    const { wat, fout } = await Promise.race([antwoord, wacht(90).then(() => ({ fout: "net" }))]);
    if (fout) throw new Error(fout);
    return wat;
  };

  const opServer = async () => {
    try {
      const stand = await (await fetch(`${HIER}data/toestel.json`, { cache: "no-store" })).json();
      return stand.versie ? stand : undefined;
    } catch {
      return undefined; // Geen net, of een site zonder lijst.
    }
  };

  let server;
  const toon = (zin, { nu, wordt } = {}) => {
    const nieuwer = nu && server && server.versie !== nu.versie;
    regel.textContent = zin;
    balk.hidden = true;
    bewaarknop.hidden = Boolean(nu && !nieuwer) || !server;
    bewaarknop.textContent = nu ? "Haal nu op" : wordt ? "Ga verder" : "Bewaar op dit toestel";
    wegknop.hidden = !nu && !wordt;
    bewaarknop.disabled = wegknop.disabled = false;
  };
  const zinOver = ({ nu, wordt } = {}) => {
    if (nu) {
      const later = server && server.versie !== nu.versie ? ` Er is een nieuwere van ${dag(server)}; die komt vanzelf.` : "";
      return `Bewaard: de site van ${dag(nu)}, ${mega(nu.bytes)}. Zij werkt nu ook zonder internet.${later}`;
    }
    if (wordt) return "Het ophalen is niet af. Ga verder, of verwijder wat er al staat.";
    return `Nog niet bewaard. De site van ${dag(server)} neemt ${mega(server.bytes)} ruimte in.`;
  };
  const toonStand = async (eerst = "") => {
    const stand = await vraag("stand").catch(() => undefined);
    toon(eerst || zinOver(stand), stand);
  };

  const zetAan = async () => {
    try {
      await dienst.register(meerdoenEigen(`${HIER}dienstwerker.js`), { scope: HIER, updateViaCache: "none" });
    } catch {
      throw new Error("geweigerd");
    }
    for (let beurt = 0; beurt < 100 && !(await onze()); beurt += 1) await wacht(0.1);
  };

  const haalAlles = async () => {
    for (let pogingen = 3; ;) {
      try {
        const nog = await vraag("verder");
        if (nog === undefined) return;
        balk.value = server.bytes - nog;
        pogingen = 3;
      } catch (fout) {
        pogingen -= 1;
        if (fout.message !== "net" || !pogingen) throw fout;
        await wacht(2);
      }
    }
  };

  const bewaar = async () => {
    bewaarknop.disabled = wegknop.disabled = true;
    regel.textContent = "De site komt nu op dit toestel. Laat deze pagina open.";
    Object.assign(balk, { hidden: false, max: server.bytes, value: 0 });
    try {
      const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
      if (wegknop.hidden && quota - usage < server.bytes) throw new Error("vol");
      navigator.storage?.persist?.()?.catch(() => {}); // Firefox vraagt dit de lezer, en wie niet antwoordt wacht niet.
      await zetAan();
      await vraag("begin");
      server = (await vraag("stand"))?.wordt ?? server;
      await haalAlles();
      const klaar = await vraag("stand");
      if (!klaar?.nu) throw new Error("geweigerd");
      await toonStand();
    } catch (fout) {
      if (!["net", "anders"].includes(fout.message) && !(await vraag("stand").catch(() => undefined))?.nu) await haalWeg();
      await toonStand(ZINNEN[fout.message] ?? ZINNEN.geweigerd);
    }
    (bewaarknop.hidden ? wegknop : bewaarknop).focus();
  };

  const haalWeg = () => navigator.locks.request(NAAM, async () => {
    for (const deel of ["stukken", "stand"]) await caches.delete(`${NAAM} ${deel}`);
    await (await registratie())?.unregister();
  });
  const verwijder = async () => {
    bewaarknop.disabled = wegknop.disabled = true;
    try {
      await haalWeg();
      toon("Weg. De site staat niet meer op dit toestel. Uw tafel en notities zijn er nog.");
      bewaarknop.focus();
    } catch {
      await toonStand("Verwijderen lukt hier niet. In de instellingen van uw browser kunt u de gegevens van deze site wissen.");
    }
  };

  const begin = async () => {
    const [van, stand] = await Promise.all([opServer(), vraag("stand").catch(() => undefined)]);
    server = van;
    if (!server && !stand?.nu && !stand?.wordt) return;
    toon(zinOver(stand), stand);
    vlak.append(balk, knoppen);
    bewaarknop.addEventListener("click", bewaar);
    wegknop.addEventListener("click", verwijder);
  };
  if (kan && vlak) void begin();
}
