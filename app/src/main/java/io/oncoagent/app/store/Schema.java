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

  private Schema() {}
}
