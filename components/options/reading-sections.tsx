import { LEVELS, PRIVATE_CHATS, SITES } from '../../lib/store/settings-shape.ts';
import { RadioList } from '../ui/radio-list.tsx';
import { Switch } from '../ui/switch.tsx';
import { useOptions, useOptionsTexts } from './options-context.ts';
import { Item, Section } from './section.tsx';

/** Topics of the core pack. */
const TOPICS = ['restructuring', 'events', 'emergency', 'public-services'] as const;

function SitesSection() {
  const t = useOptionsTexts();
  const sites = useOptions((state) => state.settings.sites);
  const change = useOptions((state) => state.change);
  return (
    <Section id="sites" lead={t('sites.lead')}>
      {SITES.map((site) => (
        <Item key={site} name={`sites.${site}`} rule={`sites.${site}`}>
          {(locked) => (
            <Switch
              label={t(`sites.${site}`)}
              hint={t(`sites.${site}.hint`)}
              checked={sites[site]}
              disabled={locked}
              onChange={(checked) =>
                void change(`sites.${site}`, { sites: { [site]: checked }, pausedUntil: { [site]: 0 } })
              }
            />
          )}
        </Item>
      ))}
    </Section>
  );
}

function LevelSection() {
  const t = useOptionsTexts();
  const level = useOptions((state) => state.settings.level);
  const change = useOptions((state) => state.change);
  return (
    <Section id="level">
      <Item name="level" rule="level">
        {(locked) => (
          <RadioList
            legend={t('level')}
            options={LEVELS.map((value) => ({
              value,
              label: t(`level.${value}`),
              hint: t(`level.${value}.hint`),
            }))}
            value={level}
            disabled={locked}
            onChange={(value) => void change('level', { level: value })}
          />
        )}
      </Item>
    </Section>
  );
}

function TopicsSection() {
  const t = useOptionsTexts();
  const topicsOff = useOptions((state) => state.settings.topicsOff);
  const change = useOptions((state) => state.change);
  return (
    <Section id="topics" lead={t('topics.lead')}>
      {TOPICS.map((topic) => (
        <Item key={topic} name={`topics.${topic}`}>
          {() => (
            <Switch
              label={t(`topics.${topic}`)}
              hint={t(`topics.${topic}.hint`)}
              checked={!topicsOff.includes(topic)}
              onChange={(checked) => {
                const others = topicsOff.filter((off) => off !== topic);
                void change(`topics.${topic}`, { topicsOff: checked ? others : [...others, topic] });
              }}
            />
          )}
        </Item>
      ))}
    </Section>
  );
}

function PromptSection() {
  const t = useOptionsTexts();
  const sharePrompt = useOptions((state) => state.settings.sharePrompt);
  const change = useOptions((state) => state.change);
  return (
    <Section id="prompt">
      <Item name="sharePrompt" rule="sharePrompt">
        {(locked) => (
          <Switch
            label={t('sharePrompt')}
            hint={t('sharePrompt.hint')}
            checked={sharePrompt}
            disabled={locked}
            onChange={(checked) => void change('sharePrompt', { sharePrompt: checked })}
          />
        )}
      </Item>
    </Section>
  );
}

function PrivateSection() {
  const t = useOptionsTexts();
  const privateChats = useOptions((state) => state.settings.privateChats);
  const groups = useOptions((state) => state.settings.zaloGroupsAutomatic);
  const change = useOptions((state) => state.change);
  const never = privateChats === 'never';
  return (
    <Section id="private" lead={t('private.lead')}>
      <Item name="privateChats" rule="privateChats">
        {(locked) => (
          <RadioList
            legend={t('privateChats')}
            options={PRIVATE_CHATS.map((value) => ({
              value,
              label: t(`privateChats.${value}`),
              hint: t(`privateChats.${value}.hint`),
            }))}
            value={privateChats}
            disabled={locked}
            onChange={(value) => void change('privateChats', { privateChats: value })}
          />
        )}
      </Item>
      <Item name="zaloGroupsAutomatic">
        {() => (
          <Switch
            label={t('zaloGroupsAutomatic')}
            hint={t('zaloGroupsAutomatic.hint')}
            checked={groups && !never}
            disabled={never}
            onChange={(checked) => void change('zaloGroupsAutomatic', { zaloGroupsAutomatic: checked })}
          />
        )}
      </Item>
    </Section>
  );
}

/** What is read and what is marked. */
export function ReadingSections() {
  return (
    <>
      <SitesSection />
      <LevelSection />
      <TopicsSection />
      <PromptSection />
      <PrivateSection />
    </>
  );
}
