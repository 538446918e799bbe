package org.daybook.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameEdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[location Rep. Huizenga] voted | Rep. [person Huizenga] voted",
        "[organization Congresswoman Lori Trahan] spoke | Congresswoman [person Lori Trahan] spoke",
        "[organization Senate Republican Leader Jane Roe] spoke | Senate Republican Leader [person Jane Roe] spoke",
        "[organization EPA Regional Administrator Jane Roe] spoke | EPA Regional Administrator [person Jane Roe] spoke",
        "[organization Fire Fighter Jane Roe] died | Fire Fighter [person Jane Roe] died",
        "[organization U.S. Congressman Roe] spoke | U.S. Congressman [person Roe] spoke",
        "[organization U.S. Congresswoman] Roe spoke | U.S. Congresswoman Roe spoke",
        "the [organization U.S. Attorney for the District of Maine] | the U.S. Attorney for the District of Maine",
        "the [organization U.S. Attorney 's Office] | the [organization U.S. Attorney 's Office]",
        "[person H. J. Res] . 98 and [organization H.R. 82] | H. J. Res . 98 and H.R. 82",
        "[person Q. Jane Roe] , how | Q. [person Jane Roe] , how",
        "[organization Fourth Congressional District of Ohio] | [location Fourth Congressional District of Ohio]",
        "the [organization U.S. Virgin Islands] | the [location U.S. Virgin Islands]",
        "[person Madam Speaker] , I rise | Madam Speaker , I rise",
        "[person Essex County Supervisor Jane Roe] spoke | Essex County Supervisor [person Jane Roe] spoke",
        "[person Secretary of State Jane Roe] spoke | Secretary of State [person Jane Roe] spoke",
        "[person President of the United States Jane Roe] | President of the United States [person Jane Roe]",
        "[person First Lady Jane Roe] spoke | First Lady [person Jane Roe] spoke",
        "[person Chair of the Forces Subcommittee] | Chair of the Forces Subcommittee",
        "[organization Administrator of the General Services Office] | Administrator of the General Services Office",
        "the [location East Grand School District] won | the [organization East Grand School District] won",
        "the [location United Steelworkers] said | the [organization United Steelworkers] said",
        "Speaker of the [organization House Nancy Roe] | Speaker of the House [person Nancy Roe]",
        "Secretary of [organization State Jane Roe] and the [organization State Roe Fund] | Secretary of State [person Jane Roe] and the [organization State Roe Fund]",
        "Deputy Secretary of the [organization Treasury Jane Roe] | Deputy Secretary of the Treasury [person Jane Roe]",
        "[organization Committee on Roads Ranking] Member | [organization Committee on Roads] Ranking Member",
        "the [organization Department of Energy and Department of Labor] | the [organization Department of Energy] and [organization Department of Labor]",
        "( [organization ROPES ) Nets Division] and [person Ann Roe ; Lee] | ( [organization ROPES] ) [organization Nets Division] and [person Ann Roe] ; [person Lee]",
        "[organization Newton School \u2014 Ropes Academy] and [organization Nets ( U.S. ) Fund] | [organization Newton School] \u2014 [organization Ropes Academy] and [organization Nets ( U.S. ) Fund]",
        "[person M E M O] to the [organization Nets Art Competition] | M E M O to the Nets Art Competition",
        "[organization House Minority Leader] | House Minority Leader",
        "the [organization Green New Deal] and [organization U.S. Code] | the Green New Deal and U.S. Code",
        "the [organization Committee on Rules] | the [organization Committee on Rules]",
        "the [location Second Congressional District] and the [location 12th District] | the Second Congressional District and the 12th District",
        "[organization General Motors] rose | [organization General Motors] rose",
        "[location Washington - U.S.] Senator | [location Washington] - [location U.S.] Senator",
        "Mike Kelly ( R- [organization PA] ) | Mike Kelly ( R- PA )",
        "Peter Welch ( [organization VT] -AL ) | Peter Welch ( VT -AL )",
        "the [organization Department] said | the Department said",
        "the [organization Department of Energy] said | the [organization Department of Energy] said",
        "[person United States Jane Roe] spoke | United States [person Jane Roe] spoke",
        "the [organization House Democratic] plan | the House Democratic plan",
        "the [organization Democratic Party] | the [organization Democratic Party]",
        "they signed [organization NDAs] | they signed NDAs",
        "the [organization American people] | the American people",
        "[organization House Budget Committee Chair] spoke | [organization House Budget Committee] Chair spoke",
        "[person Congresswomen Ann Lee] spoke | Congresswomen [person Ann Lee] spoke",
        "[person D-Los Angeles] spoke | D-Los Angeles spoke",
        "[organization ann.lee@mail.example] | ann.lee@mail.example",
        "the [organization House Nets Committee and Chair of the Ropes Subcommittee] | the [organization House Nets Committee] and Chair of the [organization Ropes Subcommittee]",
        "the [organization State Director of the Ropes Society] | the State Director of the [organization Ropes Society]",
        "the [organization Secretary of Energy] spoke | the Secretary of Energy spoke",
        "[person Heinrich and Representatives Roe] voted | [person Heinrich] and Representatives [person Roe] voted",
        "[person Calder Rovers] beat [location Newton United] | [organization Calder Rovers] beat [organization Newton United]",
        "the [person Jane Roe Clinic] in [person Roe County] | the [organization Jane Roe Clinic] in [location Roe County]",
        "the [person Jane Roe Act] passed | the Jane Roe Act passed",
        "[organization Roe v. Doe] fell , [person Roe v. Doe] too | Roe v. Doe fell , Roe v. Doe too",
        "[organization Typhoon Roe] and [person Jane Roe , M.D.] came | Typhoon Roe and [person Jane Roe] , M.D. came",
        "[location Calder - Newton County] and [location Washington - U.S.] | [location Calder - Newton County] and [location Washington] - [location U.S.]",
        "the [location Newton High School] and the [organization Ohio Congressional] delegation | the [organization Newton High School] and the Ohio Congressional delegation",
        "[organization Farm Credit] lent , the [organization Child Tax Credit] ended | [organization Farm Credit] lent , the Child Tax Credit ended",
        "the [organization Nets Relief Program] , the [organization World Food Program] | the Nets Relief Program , the [organization World Food Program]",
        "the [organization Nets ExpansionAct] passed | the Nets ExpansionAct passed",
        "at 5 [person E. Elm St.] | at 5 [location E. Elm St.]",
        "[person Dean] of the House met [person Dean] | Dean of the House met [person Dean]",
        "the [location Newton Snowmobile Club] | the [organization Newton Snowmobile Club]",
        "[location Malaria] spread in [location Kenya] | Malaria spread in [location Kenya]"
      })
  void keepsTheNameOnly(String given, String expected) {
    MarkedSentence sentence = MarkedSentence.of(given);

    List<Span> trimmed =
        sentence.names().stream()
            .flatMap(name -> NameEdges.trim(sentence.array(), name).stream())
            .toList();

    assertThat(sentence.with(trimmed)).isEqualTo(expected);
  }
}
