-- Forms ask for the state or prefecture, and for names in the script or the syllables of their own language.
alter table personas
  add column region text,
  -- {tag: {first_name, last_name}}, e.g. ja-Kana for the reading
  add column names jsonb not null default '{}';
