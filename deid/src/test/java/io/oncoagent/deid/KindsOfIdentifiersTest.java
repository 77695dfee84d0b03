package io.oncoagent.deid;

import static org.assertj.core.api.Assertions.assertThat;

import io.oncoagent.domain.casefile.DeidentifiedCase;
import io.oncoagent.domain.casefile.Redaction;
import io.oncoagent.domain.intake.Language;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsOfIdentifiersTest {
  private static void removed(String language, String kind, String marked) {
    String note = marked.replace("<", "").replace(">", "");
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1;
    DeidentifiedCase out = TestingRedactor.read(note, Language.valueOf(language.toUpperCase(Locale.ROOT)));
    assertThat(out.redactions()).as(out.text()).anyMatch(r -> covers(r, start, end));
    assertThat(out.redactions().stream().filter(r -> covers(r, start, end)).map(r -> r.type().name())).as(out.text()).containsExactly(kind);
  }

  private static boolean covers(Redaction redaction, int start, int end) {
    return redaction.sourceStart() <= start && redaction.sourceEnd() >= end;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en|Seen on <2025-03-04> in clinic.
      en|Seen on <3/4/57> in clinic.
      en|Born <4 March 1961> abroad.
      en|Surgery <March 4th, 1992> was uneventful.
      en|Sample of <5-May-55> was lost.
      en|Scan in <March 2024> was clear.
      en|Comparison <11/2025> shows growth.
      en|Biopsy on <3/14>, malignant.
      en|First seen in <10/99> elsewhere.
      en|Next visit <the Monday after Easter> at noon.
      en|He fell <last Friday> at home.
      en|Please book before <the 20th>, thanks.
      en|She called <yesterday> again.
      en|Message sent <2026-03-01T06:12:09Z> by the pump.
      es|Revisión el <3 de mayo> en consulta.
      es|Nacida el <4 de marzo de 1957> aquí.
      es|Fecha <30-VI-1948> en el informe.
      es|Control el lunes de <Semana Santa> por la tarde.
      fr|Hospitalisée du <5 au 9 janvier> pour bilan.
      fr|Née le <1er décembre 2022> à terme.
      fr|Chute <le soir de Noël> au domicile.
      de|Vorstellung am <12.02.> in der Ambulanz.
      de|Operation <21. Jan. 2026> ohne Probleme.
      de|Kontrolle am <Rosenmontag> geplant.
      """)
  void dates_in_every_form(String language, String marked) {
    removed(language, "DATE", marked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en|Discussed with dr <lim> today.
      en|Seen by <Okafor> in clinic.
      en|Patient: <Marchetti, Delphine> is here.
      en|patient: <marchetti, delphine> is here.
      en|Her daughter <Renee> was present.
      en|Husband (<Delroy>) drove.
      en|Signed: <A. Whimbrel-Roy>
      en|Reviewed by <Ann Arbuthnot>, PA-C.
      en|Dr. <May> agreed.
      en|Mrs <Hope> agreed.
      en|<Graceanne P. Stage>, MD, signed.
      en|Name: <O'Dowd-Nakamura> is new.
      en|Can <Sato> see her?
      es|Acude con su hija <Rocío> a la consulta.
      es|Firmado: Dra. <Nuria Castellví i Prat>
      es|Dres. <Iturralde>, Mbomio asisten.
      fr|Son fils <Gwénolé> est venu.
      fr|Vu par le Dr <Malo Tanguy-Diop> ce jour.
      de|Herr <von der Lippe> kam zur Kontrolle.
      de|Hausarzt: Dr. <Karoline Wöllstein> informiert.
      """)
  void names(String language, String marked) {
    removed(language, "NAME", marked);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en|MRN|MRN <448120-9> is on file.
      en|MRN|Hosp no. <KQ 448120> is on file.
      en|ID|NHS number <943 476 5919> is on file.
      en|ID|SSN <219-00-8811> is on file.
      en|ID|Accession <S24-118820> is signed.
      en|ID|Plate <7KLM294> was seen.
      en|DEVICE|Pump serial <8015-LV-66> was set.
      en|PHONE|Call <(316) 555-0178> now.
      en|PHONE|Call <415.555.0133> now.
      en|PHONE|Bleep <2231> for help.
      en|PHONE|Reach him on <07700 900812> now.
      en|PHONE|Reach him on <+44 1632 960 445> now.
      en|EMAIL|Write to <k.lind@ridge.example> please.
      en|URL|See <https://portal.lark.example/p/rA88> there.
      en|URL|See <www.heron.example/staff> there.
      en|IP|From <192.0.2.44> at night.
      en|AGE90|She is <97> years old today.
      en|ADDRESS|Lives at <44b Cinder Hill, Leeds LS99 8ZZ> alone.
      en|ADDRESS|Sent to <PO Box 1187, Bemidji, MN 56619> by post.
      en|ADDRESS|Lives at <900 Ferry Rd, Hannibal MO 63401> alone.
      en|FACILITY|Seen at <Two Rivers Hematology> by us.
      en|FACILITY|Moved to <Queen Maud's Hospital> by us.
      en|FACILITY|She works for <Brindle & Sons Ltd> full time.
      en|FACILITY|He attends <Pinecrest Academy> daily.
      es|ID|DNI <12345678Z> en vigor.
      es|ID|NIE <X1234567L> en vigor.
      es|PHONE|Tel. <612 345 678> del hijo.
      es|ADDRESS|Domicilio: <C/ Alcalá 118, 3.º B, 28009 Madrid> en alquiler.
      es|FACILITY|Ingresa en el <Hospital Universitario Virgen de la Encina> hoy.
      es|AGE90|Varón de <92 años> con tos.
      fr|ID|NIR <1 49 02 29 000 001 05> au dossier.
      fr|PHONE|Joignable au <06 99 00 44 21> le soir.
      fr|ADDRESS|Habite <2 quai des Brumes, 33000 Bordeaux> depuis peu.
      fr|FACILITY|Scolarisé à la <maternelle du Port> toute la semaine.
      fr|AGE90|Patiente de <93 ans> autonome.
      de|ADDRESS|Wohnhaft <Deichgasse 2, 26721 Emden> seit langem.
      de|FACILITY|Verlegt in das <Klinikum Auental> zur Therapie.
      de|PHONE|Tel. <04921 000 155> für Rückfragen.
      de|AGE90|Patientin, <95 Jahre> alt.
      """)
  void numbers_addresses_and_facilities(String language, String kind, String marked) {
    removed(language, kind, marked);
  }
}
