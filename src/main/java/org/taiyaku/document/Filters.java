package org.taiyaku.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.idml.IDMLFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.markdown.Parameters;
import net.sf.okapi.filters.openoffice.ODFFilter;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import net.sf.okapi.filters.plaintext.paragraphs.ParaPlainTextFilter;
import net.sf.okapi.filters.regex.RegexFilter;
import net.sf.okapi.filters.regex.Rule;

/**
 * Okapi's filters, set up as this package needs them.
 *
 * <p>Setting one up takes longer than reading a short article with it, and none may be used by two
 * threads; so each thread that reads borrows one of these.
 */
final class Filters {

  private MarkdownFilter markdown;
  private HtmlFilter page;
  private ParaPlainTextFilter plainText;
  private HtmlFilter chapter;
  private RegexFilter subtitles;
  private OpenXMLFilter office;
  private ODFFilter openDocument;
  private IDMLFilter layout;

  /** Passes the events of a Markdown text to {@code events}. */
  void readMarkdown(String text, Consumer<Event> events) {
    if (markdown == null) {
      markdown = markdownFilter();
    }
    read(markdown, text, events);
  }

  /** Passes the events of a web page to {@code events}. */
  void readPage(String text, Consumer<Event> events) {
    if (page == null) {
      page = htmlFilter("html.yml", "html-page.yml");
    }
    read(page, text, events);
  }

  /** Passes the paragraphs of a plain text to {@code events}. */
  void readPlainText(String text, Consumer<Event> events) {
    if (plainText == null) {
      plainText = new ParaPlainTextFilter();
    }
    read(plainText, text, events);
  }

  /** Passes the events of a chapter of a book, which nothing frames, to {@code events}. */
  void readChapter(String text, Consumer<Event> events) {
    if (chapter == null) {
      chapter = htmlFilter("html.yml");
    }
    read(chapter, text, events);
  }

  /** Passes the cues of subtitles to {@code events}, each named by its line of times. */
  void readSubtitles(String text, Consumer<Event> events) {
    if (subtitles == null) {
      subtitles = subtitleFilter();
    }
    read(subtitles, text, events);
  }

  /** Passes the events of a Word document, a presentation or a spreadsheet to {@code events}. */
  void readOffice(byte[] bytes, Consumer<Event> events) {
    if (office == null) {
      office = officeFilter();
    }
    read(office, bytes, events);
  }

  /** Passes the events of the content of an OpenDocument text to {@code events}. */
  void readOpenDocument(byte[] xml, Consumer<Event> events) {
    if (openDocument == null) {
      openDocument = new ODFFilter();
    }
    read(openDocument, xml, events);
  }

  /** Passes the events of an InDesign layout to {@code events}. */
  void readLayout(byte[] bytes, Consumer<Event> events) {
    if (layout == null) {
      layout = new IDMLFilter();
      layout.getParameters().setExtractMasterSpreads(false);
    }
    read(layout, bytes, events);
  }

  /** Passes the units of a bilingual file to {@code events}. */
  static void readUnits(IFilter filter, byte[] bytes, Consumer<Event> events) {
    read(filter, bytes, events);
  }

  private static void read(IFilter filter, byte[] bytes, Consumer<Event> events) {
    // With empty locales a bilingual file's own languages hold.
    InputStream in = new ByteArrayInputStream(bytes);
    read(filter, new RawDocument(in, "UTF-8", LocaleId.EMPTY, LocaleId.EMPTY), events);
  }

  private static void read(IFilter filter, String text, Consumer<Event> events) {
    read(filter, new RawDocument(text, LocaleId.EMPTY), events);
  }

  private static void read(IFilter filter, RawDocument raw, Consumer<Event> events) {
    try (RawDocument document = raw) {
      asked(() -> filter.open(document));
      while (asked(filter::hasNext)) {
        events.accept(asked(filter::next));
      }
    } finally {
      filter.close();
    }
  }

  private static void asked(Runnable filter) {
    asked(
        () -> {
          filter.run();
          return true;
        });
  }

  /**
   * A filter that stumbles over a damaged file may throw anything; ours is what throws the rest.
   */
  private static <T> T asked(Supplier<T> filter) {
    try {
      return filter.get();
    } catch (OkapiException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new OkapiException(e);
    }
  }

  private static MarkdownFilter markdownFilter() {
    MarkdownFilter filter = new MarkdownFilter();
    Parameters parameters = filter.getParameters();
    parameters.setTranslateFencedCodeBlocks(false);
    parameters.setTranslateIndentedCodeBlocks(false);
    parameters.setTranslateInlineCodeBlocks(true);
    parameters.setTranslateImageAltText(false);
    parameters.setTranslateUrls(false);
    parameters.setUseCodeFinder(false);
    parameters.setHtmlSubfilter("html");
    filter.setFilterConfigurationMapper(new HtmlWithin(htmlFilter("html.yml")));
    return filter;
  }

  private static OpenXMLFilter officeFilter() {
    OpenXMLFilter filter = new OpenXMLFilter();
    ConditionalParameters parameters = filter.getParameters();
    parameters.setTranslateDocProperties(false);
    parameters.setTranslateComments(false);
    parameters.setTranslateWordHeadersFooters(false);
    parameters.setTranslateWordHidden(false);
    parameters.setTranslateWordExcludeGraphicMetaData(true);
    parameters.setAutomaticallyAcceptRevisions(true);
    parameters.setTranslatePowerpointMasters(false);
    parameters.setTranslatePowerpointDocProperties(false);
    parameters.setTranslatePowerpointComments(false);
    parameters.setTranslatePowerpointNotes(true);
    parameters.setReorderPowerpointNotes(true);
    return filter;
  }

  private static RegexFilter subtitleFilter() {
    Rule cue = new Rule();
    cue.setRuleName("cue");
    cue.setRuleType(Rule.RULETYPE_CONTENT);
    cue.setExpression("^([\\d:]+[,.]\\d+\\s*-->.*?)\\n(.*?)(?=\\n[ \\t]*\\n|\\z)");
    cue.setNameGroup(1);
    cue.setSourceGroup(2);
    cue.setPreserveWS(true);
    RegexFilter filter = new RegexFilter();
    var parameters = filter.getParameters();
    parameters.setRegexOptions(Pattern.MULTILINE | Pattern.DOTALL);
    parameters.getRules().add(cue);
    return filter;
  }

  private static HtmlFilter htmlFilter(String... resources) {
    StringBuilder rules = new StringBuilder();
    for (String resource : resources) {
      rules.append(load(resource));
    }
    HtmlFilter filter = new HtmlFilter();
    filter.getParameters().fromString(rules.toString());
    return filter;
  }

  private static String load(String resource) {
    try (InputStream in = Filters.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the Markdown filter our own configuration of the HTML filter for the HTML within. */
  // Deprecated in favour of a class that finds filters by name; there is nothing to find here.
  @SuppressWarnings("deprecation")
  private static final class HtmlWithin
      extends net.sf.okapi.common.filters.FilterConfigurationMapper {

    private final HtmlFilter html;

    HtmlWithin(HtmlFilter html) {
      this.html = html;
      html.setFilterConfigurationMapper(this);
    }

    @Override
    public IFilter createFilter(String name, IFilter existing) {
      return html;
    }
  }
}
