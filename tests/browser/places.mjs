// The main pages of a demonstration: what is looked at for its own sake, not on the way of a journey.
import { as } from './service.mjs';
import { bySteps, group } from './prepare.mjs';

/** The main pages, by name; `five` marks those that most people open most often. */
export async function mainPages(demo) {
  const hand = as(demo, 'Facilitator');
  const { id } = await group(demo);
  const steps = await bySteps(demo);
  const at = (step, rest = '') => `/proposals/${steps.get(step).id}${rest}`;
  const [output] = (await hand.get('/outputs?limit=1')).items;
  const position = async (step) => (await hand.get(`/proposals/${steps.get(step).id}/positions?limit=1`)).items[0].id;
  const [judged, talked] = [await position('validity'), await position('deliberation')];
  const [objection] = (await hand.get(`/positions/${judged}/objections?limit=1`)).items;
  const [topic] = (await hand.get(`${at('topic', '/topics')}?limit=1`)).items;
  return [
    { name: 'home', path: '/', five: true },
    { name: 'group', path: `/groups/${id}`, five: true },
    { name: 'members', path: `/groups/${id}/members` },
    { name: 'charter', path: `/groups/${id}/charter` },
    { name: 'desk', path: `/groups/${id}/desk` },
    { name: 'proposal', path: at('validity'), five: true },
    { name: 'steps', path: at('validity', '/steps') },
    { name: 'topics', path: at('topic', '/topics') },
    { name: 'topic', path: `/topics/${topic.id}` },
    { name: 'position', path: `/positions/${talked}`, five: true },
    { name: 'versions', path: `/positions/${output.position_id}/versions` },
    { name: 'compare', path: `/positions/${output.position_id}/compare` },
    { name: 'discussion', path: at('deliberation', '/discussion') },
    { name: 'engagement', path: at('engagement', '/engagement') },
    { name: 'pilots', path: at('pilot', '/pilots') },
    { name: 'stance', path: `/positions/${talked}/stance` },
    { name: 'consensus', path: `/positions/${output.position_id}/consensus` },
    { name: 'objection', path: `/objections/${objection.id}` },
    { name: 'output', path: `/outputs/${output.id}`, five: true },
    { name: 'record', path: `/groups/${id}/record` },
    { name: 'erasures', path: `/groups/${id}/erasures` },
    { name: 'permissions', path: '/permissions' },
    { name: 'account', path: '/account' },
    { name: 'own data', path: '/account/data' },
  ];
}
