package org.weishishi.micro;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** 端口检查 · the HTTP port is free. */
final class Ports {

    private Ports() {}

    /** Refuses a port that cannot be bound; 0 means the server looks for one itself. */
    static void checkFree(int port) throws Refusal {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new Refusal("port.taken", Integer.toString(port));
        }
    }
}
