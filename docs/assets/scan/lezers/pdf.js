// Een pdf gelezen, met de lezer die bij de site staat en pas laadt als iemand een pdf geeft; zonder hem zegt dit
// hoe het wel kan. Niets uit de pdf wordt uitgevoerd. Zoals src/kennisbank/scan/lezers/pdf.py.
globalThis.Scan = Object.assign(globalThis.Scan ?? {}, {
  leesPdf: (() => {
    const PLAK = "Een pdf lezen kan hier niet. Open de pdf, kies alles (Ctrl+A), kopieer het en plak het in het vak.";
    const BEVEILIGD = "Dit bestand bevat geen tekst die te lezen is: het is beveiligd met een wachtwoord.";
    const GESCAND = "Dit bestand bevat geen tekst, alleen plaatjes; vraag om de pdf waar de scan van gemaakt is, " +
      "of plak de tekst in een txt-bestand.";
    const KAPOT = "Deze pdf is kapot of niet heel binnengekomen; download haar opnieuw.";
    const MINSTE_TEKENS = 20;
    const VET = /bold|black|heavy|demi/i;
    // Geen code, letters of plaatjes van elders: alleen de tekst telt.
    const KEUZES = {
      isEvalSupported: false, enableXfa: false, useWasm: false, useWorkerFetch: false, useSystemFonts: false,
      disableFontFace: true, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1,
      fontExtraProperties: true, verbosity: 0,
    };

    // Wat er op de bladzijde getekend wordt: daarna zijn ook haar letters bekend.
    const getekend = async (pagina, showText) => {
      const { fnArray, argsArray } = await pagina.getOperatorList();
      const keren = argsArray.filter((_, n) => fnArray[n] === showText);
      return keren.map(([tekens]) => tekens.map((een) => een.unicode ?? "").join("")).join("\n");
    };
    const vetteLetter = ({ commonObjs }) => (naam) => commonObjs.has(naam) && VET.test(commonObjs.get(naam).name ?? "");
    const bladVan = async (pagina, nummer, showText) => {
      const { items } = await pagina.getTextContent({ disableNormalization: true });
      const tekens = await getekend(pagina, showText);
      const blad = pagina.getViewport({ scale: 1 }).transform;
      const stukjes = globalThis.Scan.pdfstukjes({ items, tekens, blad, plaats: `bladzijde ${nummer}`, isVet: vetteLetter(pagina) });
      pagina.cleanup();
      return { stukjes, lengte: items.reduce((som, { str }) => som + str.trim().length, 0) };
    };
    const gelezen = async (document, showText) => {
      const { ZINNEN, MEESTE_BLADEN, MEESTE_TEKENS, inLeesvolgorde, tekstregels, zonderRandregels } = globalThis.Scan;
      if (document.numPages > MEESTE_BLADEN) return { fout: ZINNEN.teLang };
      const bladen = [];
      let totaal = 0;
      for (let nummer = 1; nummer <= document.numPages; nummer++) {
        const { stukjes, lengte } = await bladVan(await document.getPage(nummer), nummer, showText);
        totaal += lengte;
        if (totaal > MEESTE_TEKENS) return { fout: ZINNEN.teLang };
        bladen.push(stukjes);
      }
      return totaal < MINSTE_TEKENS ? { fout: GESCAND } : tekstregels(zonderRandregels(bladen).map(inLeesvolgorde));
    };
    const haalLezer = async (map) => {
      if (location.protocol === "file:") return null; // Een los bestand mag geen module laden.
      try {
        return await import(`${map}pdf.min.mjs`);
      } catch {
        return null;
      }
    };

    /** De alinea's van een pdf, of `{ fout }`. */
    return async (bytes, basis) => {
      const map = new URL(`${basis}assets/pdflezer/`, document.baseURI).href;
      const lezer = await haalLezer(map);
      if (!lezer) return { fout: PLAK };
      const werker = globalThis.meerdoenWerker(`${map}pdf.worker.min.mjs`);
      const stuk = new Promise((_, mis) => werker.addEventListener("error", () => mis(new Error(PLAK)), { once: true }));
      const worker = new lezer.PDFWorker({ port: werker, verbosity: 0 });
      const taak = lezer.getDocument({ ...KEUZES, data: bytes, worker });
      try {
        return await Promise.race([taak.promise.then((document) => gelezen(document, lezer.OPS.showText)), stuk]);
      } catch (reden) {
        if (reden.message === PLAK) return { fout: PLAK };
        return { fout: reden.name === "PasswordException" ? BEVEILIGD : KAPOT };
      } finally {
        taak.destroy().catch(() => {});
        werker.terminate();
      }
    };
  })(),
});
