// The wire of the fictional chat service: widgets differ in how they show it.
window.chatService = {
  connect(onEvent) {
    const source = new EventSource('/events');
    source.addEventListener('message', ({ data }) => {
      const event = JSON.parse(data);
      if (event.kind === 'reload') top.location.reload();
      else {
        if (!event.replayed) navigator.sendBeacon('/shown', JSON.stringify({ id: event.id, at: Date.now() }));
        onEvent(event);
      }
    });
  },
  say: (text) =>
    fetch('/say', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    }),
  post: (path, fields) =>
    fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    }),
};
