import type { FastifyInstance } from 'fastify';
import type { Users } from '../types.ts';
import { ApiError } from './api-error.ts';
import { authenticate, sameOrigin } from './authentication.ts';
import { beginSession } from './sessions.ts';

/**
 * Signing in as the platform's login form and the ServiceNow SDK do: `angular.do` takes name and password of a form and answers
 * with the cookie of a session; asked for the user, it names the token that calls of APIs must bring along.
 * Source: the client code of @servicenow/sdk 4.9.0.
 */
export function login(app: FastifyInstance, users: Users): void {
  app.post('/angular.do', (request, reply) => {
    sameOrigin(request);
    const { sysparm_type: type } = request.query as Record<string, string>;
    const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
    if (type === 'get_user') {
      const { sysId, name } = authenticate(users, request);
      return { user_sys_id: sysId, user_name: name };
    }
    if (type !== 'view_form.login' || form.get('sysparm_type') !== 'login')
      throw new ApiError(501, 'Not emulated by the local instance', `angular.do?sysparm_type=${type ?? ''}`);
    const user = users.login(form.get('user_name') ?? '', form.get('user_password') ?? '');
    if (!user) return { status: 'error', message: 'User name or password invalid' };
    void reply.header('Set-Cookie', beginSession(users, user));
    return { status: 'success' };
  });
}
