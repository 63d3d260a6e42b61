package org.weishishi.approval.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordReader;

/** 已读审批链 · chains by their texts, each read once: thousands of approvals run on the same few, and a chain never changes. */
final class KnownChains {

    private static final int MOST = 256;

    private static final Map<String, ApprovalChain> READ = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ApprovalChain> eldest) {
            return size() > MOST;
        }
    };

    private KnownChains() {}

    /** @return the chain that text tells of */
    static ApprovalChain read(String text) {
        synchronized (READ) {
            return READ.computeIfAbsent(text, t -> RecordReader.read(ApprovalChain.class, JsonParts.read(t)));
        }
    }
}
