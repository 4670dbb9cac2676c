import { ActionIcon, Button, NumberInput, Select, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useSkillName } from "../../../lib/api/references.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormSection } from "../../../ui/form-layout.tsx";
import { productionMessages } from "../messages.ts";
import classes from "./posts-field.module.css";

export interface PostDraft {
  /** Tells the lines apart while they are edited. */
  readonly key: string;
  /** Of a post that is there already: whoever is at it stays. */
  readonly id?: string | undefined;
  readonly role: string;
  readonly skill_id: string | null;
  readonly level: number;
  readonly count: number;
}

interface Post {
  readonly id?: string;
  readonly role: string;
  readonly skill_id?: string;
  readonly level: number;
  readonly count: number;
}

export function postDraftOf(post: Post, index: number): PostDraft {
  return { ...post, key: post.id ?? `post-${index}`, skill_id: post.skill_id ?? null };
}

export function postOf({ key: _key, id, skill_id, ...post }: PostDraft): Post {
  return {
    ...post,
    role: post.role.trim(),
    ...(id !== undefined && { id }),
    ...(skill_id !== null && { skill_id }),
  };
}

export function arePostsSound(posts: readonly PostDraft[]): boolean {
  return posts.length > 0 && posts.every(({ role }) => role.trim() !== "");
}

interface PostLineProps {
  readonly post: PostDraft;
  readonly onChange: (post: PostDraft) => void;
  readonly onRemove: () => void;
}

function PostLine({ post, onChange, onRemove }: PostLineProps) {
  const words = useMessages(productionMessages);
  const { skills, nameOf } = useSkillName();
  return (
    <li className={classes.line}>
      <TextInput
        className={classes.role}
        label={words.role}
        value={post.role}
        onChange={(event) => onChange({ ...post, role: event.currentTarget.value })}
      />
      <Select
        className={classes.skill}
        label={words.skill}
        placeholder={words.noSkill}
        data={skills.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={post.skill_id}
        onChange={(skill_id) => onChange({ ...post, skill_id })}
        searchable
        clearable
      />
      <NumberInput
        className={classes.small}
        label={words.level}
        value={post.level}
        onChange={(level) => onChange({ ...post, level: Number(level) || 1 })}
        min={1}
        max={5}
        disabled={post.skill_id === null}
      />
      <NumberInput
        className={classes.small}
        label={words.count}
        value={post.count}
        onChange={(count) => onChange({ ...post, count: Number(count) || 1 })}
        min={1}
        max={100}
      />
      <ActionIcon
        className={classes.remove}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.removePost(post.role)}
        onClick={onRemove}
      >
        <IconTrash size={19} />
      </ActionIcon>
    </li>
  );
}

interface PostsFieldProps {
  readonly posts: readonly PostDraft[];
  readonly onChange: (posts: readonly PostDraft[]) => void;
  readonly showFaults: boolean;
}

/** Whom a mission needs: one line for each kind of work. */
export function PostsField({ posts, onChange, showFaults }: PostsFieldProps) {
  const words = useMessages(productionMessages);
  const add = () => {
    const key = `new-${posts.length}-${Math.random()}`;
    onChange([...posts, { key, role: "", skill_id: null, level: 1, count: 1 }]);
  };
  return (
    <FormSection title={words.posts} lead={words.postsLead}>
      <ul className={classes.lines}>
        {posts.map((post) => (
          <PostLine
            key={post.key}
            post={post}
            onChange={(next) => onChange(posts.map((one) => (one.key === post.key ? next : one)))}
            onRemove={() => onChange(posts.filter((one) => one.key !== post.key))}
          />
        ))}
      </ul>
      <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
        {words.addPost}
      </Button>
      {showFaults && !arePostsSound(posts) && (
        <p role="alert" className={classes.fault}>
          {words.postsRequired}
        </p>
      )}
    </FormSection>
  );
}
