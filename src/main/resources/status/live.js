(() => {
  let tag = null;
  const look = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(location.href, { headers: tag ? { 'If-None-Match': tag } : {}, cache: 'no-cache' });
      const now = answer.headers.get('ETag');
      if (answer.ok && tag && now !== tag) {
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
        for (const id of ['standing', 'closures', 'changed']) {
          const there = document.getElementById(id);
          const news = fresh.getElementById(id);
          if (there && news && there.innerHTML !== news.innerHTML) {
            there.className = news.className;
            there.replaceChildren(...news.childNodes);
          }
        }
      }
      if (answer.ok) tag = now;
    } catch {
      // no connection: tried again
    }
  };
  look();
  setInterval(look, 30000);
  document.addEventListener('visibilitychange', look);
})();
