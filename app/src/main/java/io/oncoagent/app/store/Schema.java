package io.oncoagent.app.store;

import java.util.List;

/** The tables. Sealed columns hold AEAD ciphertext bound to the row's owner. */
final class Schema {
  static final List<String> V1 =
      List.of(
          """
          create table channel_value (
            run text not null, hash text not null, sealed blob not null,
            primary key (run, hash)) without rowid
          """,
          """
          create table checkpoint (
            run text not null, seq integer not null, sealed blob not null,
            primary key (run, seq)) without rowid
          """,
          """
          create table run_event (
            run text not null, seq integer not null, node text not null, started_at text not null,
            millis integer not null, outcome text not null,
            primary key (run, seq)) without rowid
          """,
          """
          create table decision (
            consultation text primary key, at text not null, outcome text not null, hash text not null, sealed blob not null)
            without rowid
          """,
          """
          create table report (
            consultation text primary key, ordinal integer not null unique, status text not null, sealed blob not null)
            without rowid
          """);

  /** Review, memory and audit: who owns a run, who works on it, patients, boards, and the chain. */
  static final List<String> V2 =
      List.of(
          """
          create table consultation (
            id text primary key, patient text, day text not null, kind text not null, follows text, superseded_by text, begun_at text not null)
            without rowid
          """,
          "create index consultation_of_patient on consultation (patient)",
          """
          create table lease (
            run text primary key, token integer not null, holder text not null, until integer not null) without rowid
          """,
          """
          create table patient (
            id text primary key, created_at text not null, state text not null, sealed blob) without rowid
          """,
          """
          create table board (
            consultation text not null, seq integer not null, sealed blob not null,
            primary key (consultation, seq)) without rowid
          """,
          """
          create table audit (
            seq integer primary key, at text not null, kind text not null, subject text not null, actor text not null, detail text not null,
            previous text not null, hash text not null)
          """,
          "create index audit_of_subject on audit (subject, kind)",
          "create trigger audit_never_changes before update on audit begin select raise(abort, 'the audit log only grows'); end",
          "create trigger audit_never_shrinks before delete on audit begin select raise(abort, 'the audit log only grows'); end",
          "alter table report add column urgency integer not null default 2");

  /** The page: who may sign in, which team a consultation belongs to, and what was handed in and has not ended. */
  static final List<String> V3 =
      List.of(
          """
          create table account (
            name text primary key, shown_name text not null, secret text not null, roles text not null, team text not null, state text not null,
            failures integer not null default 0, locked_until integer not null default 0, edition integer not null default 1, created_at text not null)
            without rowid
          """,
          """
          create table handed_in (
            run text primary key, account text not null, team text not null, request_key text, request_hash text, at text not null, state text not null,
            sealed blob) without rowid
          """,
          "create unique index handed_in_once on handed_in (account, request_key) where request_key is not null",
          """
          create table source_opened (
            run text not null, account text not null, hash text not null, statement text not null, at text not null,
            primary key (run, account, hash, statement)) without rowid
          """,
          "create table patient_team (patient text primary key, team text not null) without rowid");

  /** In order; the database's version is how many of them it has. */
  static final List<List<String>> VERSIONS = List.of(V1, V2, V3);

  private Schema() {}
}
