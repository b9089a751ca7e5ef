package org.taiyaku.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.markdown.MarkdownFilter;
import net.sf.okapi.filters.markdown.Parameters;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import net.sf.okapi.filters.plaintext.paragraphs.ParaPlainTextFilter;

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
  private OpenXMLFilter word;

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

  /** Passes the events of a Word document to {@code events}. */
  void readWord(byte[] bytes, Consumer<Event> events) {
    if (word == null) {
      word = wordFilter();
    }
    read(word, new RawDocument(new ByteArrayInputStream(bytes), "UTF-8", LocaleId.EMPTY), events);
  }

  private static void read(IFilter filter, String text, Consumer<Event> events) {
    read(filter, new RawDocument(text, LocaleId.EMPTY), events);
  }

  private static void read(IFilter filter, RawDocument raw, Consumer<Event> events) {
    try (RawDocument document = raw) {
      filter.open(document);
      while (filter.hasNext()) {
        events.accept(filter.next());
      }
    } finally {
      filter.close();
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

  private static OpenXMLFilter wordFilter() {
    OpenXMLFilter filter = new OpenXMLFilter();
    ConditionalParameters parameters = filter.getParameters();
    parameters.setTranslateDocProperties(false);
    parameters.setTranslateComments(false);
    parameters.setTranslateWordHeadersFooters(false);
    parameters.setTranslateWordHidden(false);
    parameters.setTranslateWordExcludeGraphicMetaData(true);
    parameters.setAutomaticallyAcceptRevisions(true);
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
