/** A browser as far as signing in needs one: keeps cookies by host, follows redirects one by one, sends its origin with forms. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();

  cookies(url: string): ReadonlyMap<string, string> {
    return this.jarOf(url);
  }

  /** As when the browser is closed, for one site. */
  forget(url: string): void {
    this.jarOf(url).clear();
  }

  setCookie(url: string, name: string, value: string): void {
    this.jarOf(url).set(name, value);
  }

  async get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.keep(url, await fetch(url, { redirect: 'manual', headers: { ...this.sent(url), ...headers } }));
  }

  async post(url: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const body = new URLSearchParams(form);
    const sent = { ...this.sent(url), origin: new URL(url).origin, ...headers };
    return this.keep(url, await fetch(url, { method: 'POST', redirect: 'manual', headers: sent, body }));
  }

  async postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const sent = { ...this.sent(url), origin: new URL(url).origin, 'content-type': 'application/json', ...headers };
    return this.keep(
      url,
      await fetch(url, { method: 'POST', redirect: 'manual', headers: sent, body: JSON.stringify(body) }),
    );
  }

  /** Goes where the answers send it, until one does not. */
  async follow(url: string): Promise<{ readonly url: string; readonly answer: Response }> {
    let at = url;
    for (let step = 0; step < 10; step += 1) {
      const answer = await this.get(at);
      const next = answer.headers.get('location');
      if (next === null) return { url: at, answer };
      at = new URL(next, at).href;
    }
    throw new Error('sent in circles');
  }

  private jarOf(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    return jar;
  }

  private sent(url: string): Record<string, string> {
    const cookie = [...this.jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    return cookie === '' ? {} : { cookie };
  }

  private keep(url: string, answer: Response): Response {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) this.jarOf(url).delete(pair.slice(0, at));
      else this.jarOf(url).set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }
}
