package org.weishishi.disclosure.domain.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.NullMarked;
import org.weishishi.disclosure.api.notice.TraceKind;

/** Generated people in generated sentences: whatever is masked shows nothing of them, and everyday texts stay as they are. */
@NullMarked
class PersonalDataTest {

    private static final PersonalData NOBODY = new PersonalData(List.of(), "0755-25701234");

    private static final List<String> FRAMES =
            List.of("%s", "经查，%s。", "请联系%s（工作时间）", "一、%s；二、其他。", "情况属实：%s，特此说明", "2016年8月12日%s，共5天", "%s，金额12.50万元");

    @Provide
    Arbitrary<String> frames() {
        return Arbitraries.of(FRAMES);
    }

    @Provide
    Arbitrary<String> mobiles() {
        Arbitrary<String> plain = Combinators.combine(
                        Arbitraries.of("13", "14", "15", "16", "17", "18", "19"),
                        Arbitraries.strings().numeric().ofLength(9))
                .as(String::concat);
        return Combinators.combine(plain, Arbitraries.integers().between(0, 5)).as(PersonalDataTest::written);
    }

    private static String written(String number, int how) {
        return switch (how) {
            case 0 -> number;
            case 1 -> number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
            case 2 -> number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);
            case 3 -> "+86 " + number;
            case 4 -> mapped(number, "０１２３４５６７８９");
            default -> mapped(number, "零一二三四五六七八九");
        };
    }

    private static String mapped(String number, String digits) {
        StringBuilder written = new StringBuilder();
        number.chars().forEach(c -> written.append(digits.charAt(c - '0')));
        return written.toString();
    }

    @Provide
    Arbitrary<String> identities() {
        return Combinators.combine(
                        Arbitraries.of("440303", "440305", "110101", "510107", "810000"),
                        Arbitraries.integers().between(1930, 2015),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 2))
                .as((region, year, month, day, order, how) -> {
                    String first = region + String.format(Locale.ROOT, "%04d%02d%02d%03d", year, month, day, order);
                    String number = first + Numbers.check(first);
                    return switch (how) {
                        case 0 -> number;
                        case 1 -> number.toLowerCase(Locale.ROOT);
                        default -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
                    };
                });
    }

    @Provide
    Arbitrary<String> cards() {
        return Combinators.combine(
                        Arbitraries.of("622202", "621700", "436742", "955880"),
                        Arbitraries.strings().numeric().ofMinLength(9).ofMaxLength(12),
                        Arbitraries.of(true, false))
                .as((bank, rest, grouped) -> {
                    String number = bank + rest;
                    for (char last = '0'; last <= '9'; last++) {
                        if (Numbers.luhn(number + last)) {
                            number += last;
                            break;
                        }
                    }
                    return grouped ? number.replaceAll("(.{4})(?=.)", "$1 ") : number;
                });
    }

    @Provide
    Arbitrary<String> addresses() {
        return Combinators.combine(
                        Arbitraries.of("3栋", "12栋", "A座", "东座", "5号楼", "7幢", "三栋"),
                        Arbitraries.of("2单元", "1单元", ""),
                        Arbitraries.integers().between(101, 3305),
                        Arbitraries.of("室", "房", ""))
                .as((building, entrance, room, word) -> "聚福花园" + building + entrance + room + word);
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.of("王", "李", "张", "𬭎", "欧阳", "司徒", "陈", "赵"),
                        Arbitraries.of("𰻝毅", "㛃", "立春", "小雪", "望舒", "惊鸿", "寒露"))
                .as(String::concat);
    }

    @Property
    void noMobileIsReleased(@ForAll("mobiles") String number, @ForAll("frames") String frame) {
        nothingOf(number, frame, NOBODY);
    }

    @Property
    void noIdentityNumberIsReleased(@ForAll("identities") String number, @ForAll("frames") String frame) {
        nothingOf(number, frame, NOBODY);
    }

    @Property
    void noBankCardIsReleased(@ForAll("cards") String number, @ForAll("frames") String frame) {
        nothingOf(number, frame, NOBODY);
    }

    @Property
    void noFlatIsReleasedButTheBuildingMayBeTold(@ForAll("addresses") String address, @ForAll("frames") String frame) {
        String text = frame.formatted("住" + address + "的居民");
        String masked = NOBODY.mask(text);
        assertThat(masked).contains("聚福花园").doesNotContain(address);
        assertThat(NOBODY.find(text)).extracting(Trace::kind).contains(TraceKind.ADDRESS);
        assertThat(NOBODY.find(masked)).isEmpty();
    }

    @Property
    void noKnownNameIsReleasedWhereverItStands(@ForAll("names") String name, @ForAll("frames") String frame) {
        nothingOf(name, frame, new PersonalData(List.of(name), ""));
    }

    @Property
    void anUnknownNameIsSeenByWhatStandsAroundIt(@ForAll("names") String name) {
        if (!name.startsWith("𬭎")) {
            for (String text :
                    List.of("感谢" + name + "先生的建议", "联系人：" + name + "，", "由居民" + name + "提出", "提议人:" + name)) {
                assertThat(NOBODY.mask(text)).as(text).doesNotContain(name);
                assertThat(NOBODY.find(NOBODY.mask(text))).isEmpty();
            }
        }
    }

    private static void nothingOf(String personal, String frame, PersonalData data) {
        String text = frame.formatted(personal);
        String masked = data.mask(text);
        assertThat(masked).doesNotContain(personal);
        assertThat(data.find(text)).as(text).isNotEmpty();
        assertThat(data.find(masked)).as(masked).isEmpty();
        assertThat(data.mask(masked)).isEqualTo(masked);
    }

    @Example
    void accountsPlatesAndPhonesOfPeopleAreTracesTheOfficesPhoneIsNone() {
        assertThat(kinds("邮箱 liu.lan@qq.com 备用")).containsExactly(TraceKind.ACCOUNT);
        assertThat(kinds("微信号：liulan_88")).containsExactly(TraceKind.ACCOUNT);
        assertThat(kinds("车牌粤B12345停放")).containsExactly(TraceKind.PLATE);
        assertThat(kinds("家中电话0755-26881234")).containsExactly(TraceKind.PHONE);
        assertThat(kinds("护照E12345678")).containsExactly(TraceKind.ID_NUMBER);
        assertThat(kinds("请致电社区工作站0755-25701234")).isEmpty();
        assertThat(kinds("请致电社区工作站25701234")).isEmpty();
    }

    /** Texts of real notices: a check that cried at these would be switched off. */
    @Example
    void everydayTextsShowNobody() {
        for (String text : List.of(
                "2016年8月4日15:00，莲塘社区居民议事会在社区居委会会议室召开2016年民生微实事第2次居民议事会。应到成员16人，实到14人，到会人数超过全体成员的三分之二。",
                "聚福路口至莲塘小学人行道照明改造，3栋楼下路灯12盏，投入38.50万元，惠及320户居民。",
                "项目编号440303008001-2016-0001，公示期为2016-08-15至2016-08-19，共5个工作日。",
                "5栋120户居民受益，3栋2026年完成，单元门12个，5号楼15米步道，A座200平方米。",
                "居民代表大会通过，老人高兴，业主方便，党员党委联合行动，负责人单位明确，志愿者周末服务。",
                "合同编号SZ-2021-000123，招标编号20210318001，预算1380000元，占地1380平方米。",
                "每周一至周五9:00-12:00、14:00-18:00，热线12345。",
                "天台地面防水层修复工程、高空抛物监控、路面修复、车棚充电桩安装。")) {
            assertThat(kinds(text)).as(text).isEmpty();
        }
    }

    private static List<TraceKind> kinds(String text) {
        return NOBODY.find(text).stream().map(Trace::kind).toList();
    }

    @Example
    void theCheckDigitIsTheOneOfTheStandard() {
        assertThat(Numbers.identity("11010519491231002X")).isTrue();
        assertThat(Numbers.check("11010519491231002")).isEqualTo('X');
        assertThat(Numbers.identity("440303200013450012"))
                .as("month 13, wrong check digit")
                .isFalse();
        assertThat(Numbers.luhn("6222021234567890123")).isFalse();
    }
}
