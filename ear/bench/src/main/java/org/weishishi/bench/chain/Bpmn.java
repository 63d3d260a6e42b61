package org.weishishi.bench.chain;

/** The same chain as a process: four levels, one countersign of three. */
final class Bpmn {

    /** Who signs, by step. */
    static final String SIGNERS = "signers";

    private static final String ALL_OF = "<multiInstanceLoopCharacteristics isSequential=\"false\""
            + " x:collection=\"signers\" x:elementVariable=\"signer\"/>";

    private Bpmn() {}

    /** @param namespace of the engine's own attributes */
    static String text(String namespace) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:x=\"" + namespace
                + "\" targetNamespace=\"t\"><process id=\"chain\" isExecutable=\"true\"><startEvent id=\"start\"/>"
                + task("community", "secretary", "")
                + task("sections", "${signer}", ALL_OF)
                + task("street", "leader", "")
                + task("district", "district", "")
                + task("city", "city", "")
                + flow("start", "community")
                + flow("community", "sections")
                + flow("sections", "street")
                + flow("street", "district")
                + flow("district", "city")
                + flow("city", "end")
                + "<endEvent id=\"end\"/></process></definitions>";
    }

    private static String task(String id, String who, String how) {
        return "<userTask id=\"" + id + "\" name=\"" + id + "\" x:assignee=\"" + who + "\">" + how + "</userTask>";
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"" + from + to + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\"/>";
    }
}
