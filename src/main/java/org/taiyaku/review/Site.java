package org.taiyaku.review;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;
import org.taiyaku.exchange.InputFailed;
import org.taiyaku.exchange.JsonLine;
import org.taiyaku.exchange.OutputFailed;
import org.taiyaku.pipeline.WrongInput;

/**
 * Which path is answered by what. A path is looked up as it was sent, and none is ever taken for
 * that of a file.
 */
final class Site {

  private static final String ASSETS = "assets/";

  private final Assets assets = new Assets();
  private final Map<String, Function<Question, Reply>> pages = new TreeMap<>();
  private final Map<String, Function<Question, Reply>> actions = new TreeMap<>();

  /** The pages and actions of a review. */
  Site(ReviewDesk desk) {
    OverviewAnswers overview = new OverviewAnswers(desk);
    ArticleAnswers article = new ArticleAnswers(desk);
    pages.put("", overview::page);
    pages.put("article", article::page);
    pages.put("rows", article::rows);
    pages.put("text", article::text);
    pages.put("changes", article::changes);
    pages.put("marks", new MarkAnswers(desk)::marks);
    actions.put("correct", article::correct);
    actions.put("undo", article::undo);
    actions.put("redo", article::redo);
    actions.put("again", article::again);
    actions.put("pairs", overview::relate);
    actions.put("write", overview::write);
    TermAnswers terms = new TermAnswers(desk);
    pages.put("terms", terms::page);
    pages.put("term-rows", terms::rows);
    pages.put("places", terms::places);
    actions.put("term", terms::decide);
    actions.put("term-undo", terms::undo);
    actions.put("term-redo", terms::redo);
  }

  /** The answer to a request; {@code path} is what stands after the secret. */
  Reply answer(Request request, String path) {
    if (path.startsWith(ASSETS)) {
      return assets.find(path.substring(ASSETS.length())).orElseGet(Site::nothing);
    }
    Map<String, Function<Question, Reply>> answers =
        request.getMethod().equals("POST") ? actions : pages;
    return Optional.ofNullable(answers.get(path))
        .map(answer -> answered(answer, new Question(request)))
        .orElseGet(Site::nothing);
  }

  private static Reply nothing() {
    return Reply.refusal(Reply.NOT_FOUND, "Nothing here.");
  }

  /** What goes wrong is said, and the server goes on. */
  private static Reply answered(Function<Question, Reply> answer, Question question) {
    try {
      return answer.apply(question);
    } catch (Refused e) {
      return problem(Reply.REFUSED, question.words().say(e.key()));
    } catch (Outdated e) {
      return problem(Reply.CONFLICT, question.words().say("outdated"));
    } catch (Question.BadBody e) {
      return e.reply();
    } catch (InputFailed | OutputFailed | WrongInput e) {
      return problem(Reply.FAILED, e.getMessage());
    } catch (IllegalArgumentException e) {
      return problem(Reply.BAD_REQUEST, e.getMessage());
    } catch (RuntimeException e) {
      return problem(Reply.FAILED, question.words().say("failed", e));
    }
  }

  private static Reply problem(int status, String message) {
    return Reply.json(status, new JsonLine().text("message", message).toString());
  }
}
