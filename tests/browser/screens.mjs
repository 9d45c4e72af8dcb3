// Other languages and small screens: Arabic from right to left, Chinese, a phone of 360 px, a page at four times its size.
import { mainPages } from './places.mjs';

/** A screen in a language, chosen on the page itself: the whole page says so, and nothing runs out of it. */
export const tongue = (language, direction) => async (world, manner) => {
  const hand = await world.person({ ...manner, language: 'en' }, 'Facilitator');
  await hand.open('/');
  await hand.follow(new RegExp(`^/language\\?to=${language}&`));
  for (const { name, path } of await mainPages(world.demo)) {
    await hand.open(path);
    const told = await hand.page.locator('html').evaluate((html) => [html.lang, getComputedStyle(html).direction].join(' '));
    if (told !== `${language} ${direction}`) world.problem(`${path} is ${told}`);
    await fits(world, hand, `${name} in ${language}`);
    await hand.state(`screens: ${name}`);
  }
  await hand.leave();
};

/** Nothing has to be scrolled sideways: on a phone, and where a page is enlarged to 400 %. */
export const narrow = (width) => async (world, manner) => {
  const hand = await world.person(manner, 'Facilitator', { viewport: { width, height: 740 } });
  for (const { name, path } of await mainPages(world.demo)) {
    await hand.open(path);
    for (const head of await hand.page.locator('main details:not([open]) > summary').all()) {
      if (await head.isVisible()) await head.click();
    }
    await fits(world, hand, `${name} at ${width} px`);
  }
  await hand.leave();
};

/** The page is no wider than the window; if it is, what sticks out. */
export async function fits(world, hand, what) {
  const wide = await hand.page.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    const isOut = (e) => {
      const { left, right } = e.getBoundingClientRect();
      return (right > root.clientWidth + 1 || left < -1) && !e.closest('.scroll, .unseen') && e.offsetWidth > 1;
    };
    const out = [...document.body.querySelectorAll('*')].filter(isOut).slice(-3);
    return `${root.scrollWidth} px: ${out.map((e) => `<${e.tagName.toLowerCase()} class="${e.className}"> ${(e.textContent ?? '').trim().slice(0, 30)}`).join('; ')}`;
  });
  if (wide) world.problem(`${what} is too wide: ${wide}`);
}
