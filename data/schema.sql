-- SPDX-FileCopyrightText: 2026 The Mueang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The schema of a Mueang catalogue, version 2. Every table is STRICT; a column without NOT NULL may
-- be unknown, and unknown is NULL, never an empty text. Dates are ISO 8601 to the precision known
-- ('2022', '2022-08', '2022-08-05'), Common Era. Coordinates are degrees, WGS 84.

PRAGMA application_id = 0x4D554E47; -- 'MUNG'
PRAGMA user_version = 2;

CREATE TABLE edition (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    title_th TEXT CHECK (title_th <> ''),
    title_en TEXT CHECK (title_en <> ''),
    as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]*'),
    area_count INTEGER NOT NULL CHECK (area_count >= 0),
    province_count INTEGER NOT NULL CHECK (province_count >= 0),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    CHECK (title_th IS NOT NULL OR title_en IS NOT NULL)
) STRICT;

CREATE TABLE region (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL CHECK (id <> ''),
    scheme TEXT NOT NULL CHECK (scheme IN ('ngc6', 'moi4')),
    name_th TEXT NOT NULL CHECK (name_th <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    name_rtgs TEXT CHECK (name_rtgs <> ''),
    UNIQUE (scheme, id)
) STRICT;

CREATE TABLE province (
    number INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code GLOB 'TH-*'),
    name_th TEXT NOT NULL CHECK (name_th <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    region6 INTEGER NOT NULL REFERENCES region (number),
    region4 INTEGER REFERENCES region (number),
    population INTEGER CHECK (population >= 0),
    population_date TEXT CHECK (population_date <> ''),
    area_km2 REAL CHECK (area_km2 > 0),
    label_latitude REAL CHECK (label_latitude BETWEEN -90 AND 90),
    label_longitude REAL CHECK (label_longitude BETWEEN -180 AND 180)
) STRICT;

CREATE TABLE province_neighbour (
    province INTEGER NOT NULL REFERENCES province (number),
    neighbour INTEGER NOT NULL REFERENCES province (number),
    PRIMARY KEY (province, neighbour),
    CHECK (province <> neighbour)
) STRICT, WITHOUT ROWID;

CREATE TABLE province_alias (
    number INTEGER PRIMARY KEY,
    province INTEGER NOT NULL REFERENCES province (number),
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL CHECK (language IN ('th', 'en')),
    kind TEXT NOT NULL CHECK (kind IN ('spelling', 'abbreviation', 'other name'))
) STRICT;

CREATE TABLE source (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    url TEXT CHECK (url <> ''),
    publisher TEXT CHECK (publisher <> ''),
    title TEXT CHECK (title <> ''),
    published_on TEXT CHECK (published_on <> ''),
    accessed_on TEXT CHECK (accessed_on <> ''),
    supports_th TEXT CHECK (supports_th <> ''),
    supports_en TEXT CHECK (supports_en <> '')
) STRICT;

CREATE TABLE round (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    label_th TEXT CHECK (label_th <> ''),
    label_en TEXT CHECK (label_en <> ''),
    committee_th TEXT CHECK (committee_th <> ''),
    committee_en TEXT CHECK (committee_en <> ''),
    held_on TEXT CHECK (held_on <> ''),
    stated_area_count INTEGER CHECK (stated_area_count >= 0),
    note_th TEXT CHECK (note_th <> ''),
    note_en TEXT CHECK (note_en <> '')
) STRICT;

CREATE TABLE area (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name_th TEXT CHECK (name_th <> ''),
    name_th_status TEXT NOT NULL CHECK (name_th_status IN ('official', 'unofficial', 'unknown')),
    name_en TEXT CHECK (name_en <> ''),
    name_en_status TEXT NOT NULL CHECK (name_en_status IN ('published', 'our translation', 'unknown')),
    province INTEGER NOT NULL REFERENCES province (number),
    locality_th TEXT CHECK (locality_th <> ''),
    locality_en TEXT CHECK (locality_en <> ''),
    city_type TEXT CHECK (city_type IN ('livable', 'new')),
    round INTEGER REFERENCES round (number),
    number_in_round INTEGER CHECK (number_in_round > 0),
    verification TEXT NOT NULL CHECK (verification IN ('high', 'medium', 'low')),
    note_th TEXT CHECK (note_th <> ''),
    note_en TEXT CHECK (note_en <> ''),
    CHECK (name_th IS NOT NULL OR name_en IS NOT NULL)
) STRICT;

CREATE TABLE area_other_name (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (number),
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL CHECK (language IN ('th', 'en'))
) STRICT;

CREATE TABLE place (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL UNIQUE REFERENCES area (number),
    latitude REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    is_approximate INTEGER NOT NULL CHECK (is_approximate IN (0, 1)),
    locality_th TEXT CHECK (locality_th <> ''),
    locality_en TEXT CHECK (locality_en <> ''),
    website TEXT CHECK (website <> '')
) STRICT;

CREATE TABLE area_summary (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL UNIQUE REFERENCES area (number),
    summary_th TEXT CHECK (summary_th <> ''),
    summary_en TEXT CHECK (summary_en <> ''),
    CHECK (summary_th IS NOT NULL OR summary_en IS NOT NULL)
) STRICT;

-- A text that many milestones share.
CREATE TABLE milestone_reason (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    text_th TEXT CHECK (text_th <> ''),
    text_en TEXT CHECK (text_en <> ''),
    CHECK (text_th IS NOT NULL OR text_en IS NOT NULL)
) STRICT;

CREATE TABLE milestone (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (number),
    event TEXT NOT NULL CHECK (event IN ('approved', 'logo_resolved', 'logo_awarded', 'renewed')),
    date TEXT CHECK (date <> ''),
    reason INTEGER REFERENCES milestone_reason (number),
    note_th TEXT CHECK (note_th <> ''),
    note_en TEXT CHECK (note_en <> '')
) STRICT;

CREATE TABLE area_domain (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (number),
    domain TEXT NOT NULL CHECK (domain IN ('Environment', 'Economy', 'Mobility', 'Energy', 'People', 'Living', 'Governance')),
    basis TEXT NOT NULL CHECK (basis IN ('plan', 'index', 'title', 'projects', 'secondary')),
    note_th TEXT CHECK (note_th <> ''),
    note_en TEXT CHECK (note_en <> ''),
    UNIQUE (area, domain)
) STRICT;

CREATE TABLE organisation (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (number),
    role TEXT NOT NULL CHECK (role IN ('proposer', 'lead', 'partner', 'local_authority', 'operator', 'landowner', 'developer')),
    name_th TEXT CHECK (name_th <> ''),
    name_en TEXT CHECK (name_en <> ''),
    website TEXT CHECK (website <> ''),
    note_th TEXT CHECK (note_th <> ''),
    note_en TEXT CHECK (note_en <> ''),
    CHECK (name_th IS NOT NULL OR name_en IS NOT NULL)
) STRICT;

CREATE TABLE project (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (number),
    title_th TEXT CHECK (title_th <> ''),
    title_en TEXT CHECK (title_en <> ''),
    summary_th TEXT CHECK (summary_th <> ''),
    summary_en TEXT CHECK (summary_en <> ''),
    domain TEXT CHECK (domain IN ('Environment', 'Economy', 'Mobility', 'Energy', 'People', 'Living', 'Governance')),
    relation TEXT NOT NULL CHECK (relation IN ('programme', 'related', 'secondary')),
    CHECK (title_th IS NOT NULL OR title_en IS NOT NULL)
) STRICT;

CREATE TABLE figure (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (number),
    measure TEXT NOT NULL CHECK (measure <> ''),
    value REAL NOT NULL,
    unit TEXT NOT NULL CHECK (unit <> ''),
    year INTEGER CHECK (year BETWEEN 1900 AND 2199),
    note_th TEXT CHECK (note_th <> ''),
    note_en TEXT CHECK (note_en <> '')
) STRICT;

CREATE TABLE award (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (number),
    name_th TEXT CHECK (name_th <> ''),
    name_en TEXT CHECK (name_en <> ''),
    awarded_by_th TEXT CHECK (awarded_by_th <> ''),
    awarded_by_en TEXT CHECK (awarded_by_en <> ''),
    year INTEGER CHECK (year BETWEEN 1900 AND 2199),
    result_th TEXT CHECK (result_th <> ''),
    result_en TEXT CHECK (result_en <> ''),
    note_th TEXT CHECK (note_th <> ''),
    note_en TEXT CHECK (note_en <> ''),
    CHECK (name_th IS NOT NULL OR name_en IS NOT NULL)
) STRICT;

CREATE TABLE glossary (
    number INTEGER PRIMARY KEY,
    term_th TEXT NOT NULL UNIQUE CHECK (term_th <> ''),
    term_en TEXT NOT NULL CHECK (term_en <> ''),
    definition_th TEXT CHECK (definition_th <> ''),
    definition_en TEXT CHECK (definition_en <> '')
) STRICT;

CREATE TABLE national_count (
    number INTEGER PRIMARY KEY,
    date TEXT NOT NULL CHECK (date <> ''),
    measure TEXT NOT NULL CHECK (measure <> ''),
    value REAL NOT NULL,
    unit TEXT NOT NULL CHECK (unit <> ''),
    note_th TEXT CHECK (note_th <> ''),
    note_en TEXT CHECK (note_en <> '')
) STRICT;

-- The tables of words: other words for something, to be found by.
CREATE TABLE domain_word (
    number INTEGER PRIMARY KEY,
    domain TEXT NOT NULL CHECK (domain IN ('Environment', 'Economy', 'Mobility', 'Energy', 'People', 'Living', 'Governance')),
    word TEXT NOT NULL CHECK (word <> ''),
    language TEXT NOT NULL CHECK (language IN ('th', 'en')),
    kind TEXT NOT NULL CHECK (kind IN ('official name', 'official translation', 'short name', 'part of name', 'synonym', 'abbreviation',
                                       'nickname', 'former name', 'spelling', 'airport code', 'other name'))
) STRICT;

CREATE TABLE province_word (
    number INTEGER PRIMARY KEY,
    province INTEGER NOT NULL REFERENCES province (number),
    word TEXT NOT NULL CHECK (word <> ''),
    language TEXT NOT NULL CHECK (language IN ('th', 'en')),
    kind TEXT NOT NULL CHECK (kind IN ('official name', 'official translation', 'short name', 'part of name', 'synonym', 'abbreviation',
                                       'nickname', 'former name', 'spelling', 'airport code', 'other name'))
) STRICT;

-- `organisation` is a name_th or name_en of the table organisation, in which an organisation may have many rows.
CREATE TABLE organisation_word (
    number INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL CHECK (organisation <> ''),
    word TEXT NOT NULL CHECK (word <> ''),
    language TEXT NOT NULL CHECK (language IN ('th', 'en')),
    kind TEXT NOT NULL CHECK (kind IN ('official name', 'official translation', 'short name', 'part of name', 'synonym', 'abbreviation',
                                       'nickname', 'former name', 'spelling', 'airport code', 'other name'))
) STRICT;

CREATE TABLE area_word (
    number INTEGER PRIMARY KEY,
    area INTEGER NOT NULL REFERENCES area (number),
    word TEXT NOT NULL CHECK (word <> ''),
    language TEXT NOT NULL CHECK (language IN ('th', 'en')),
    kind TEXT NOT NULL CHECK (kind IN ('official name', 'official translation', 'short name', 'part of name', 'synonym', 'abbreviation',
                                       'nickname', 'former name', 'spelling', 'airport code', 'other name'))
) STRICT;

-- Which source supports which record: `record` is the number of a row of the table `subject`.
-- `position` keeps the order in which the sources were named.
CREATE TABLE citation (
    subject TEXT NOT NULL CHECK (subject IN ('area', 'milestone', 'area_domain', 'organisation', 'project', 'figure',
                                             'award', 'place', 'round', 'province', 'glossary', 'national_count',
                                             'area_summary', 'domain_word', 'province_word', 'organisation_word',
                                             'area_word')),
    record INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    source INTEGER NOT NULL REFERENCES source (number),
    PRIMARY KEY (subject, record, position)
) STRICT, WITHOUT ROWID;
