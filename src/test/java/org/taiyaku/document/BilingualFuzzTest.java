package org.taiyaku.document;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes called a bilingual file or subtitles are units or a reason why not. */
class BilingualFuzzTest {

  @FuzzTest
  void xliff(byte[] bytes) {
    FuzzedReading.read(bytes, "a.xlf");
  }

  @FuzzTest
  void po(byte[] bytes) {
    FuzzedReading.read(bytes, "a.po");
  }

  @FuzzTest
  void subtitles(byte[] bytes) {
    FuzzedReading.read(bytes, "a.srt");
  }

  @FuzzTest
  void webVtt(byte[] bytes) {
    FuzzedReading.read(bytes, "a.vtt");
  }
}
